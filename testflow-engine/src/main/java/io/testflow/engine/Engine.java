package io.testflow.engine;

import io.testflow.core.error.UsageException;
import io.testflow.core.failure.FailureReport;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.TestId;
import io.testflow.engine.failure.AnalysisRequest;
import io.testflow.engine.internal.failure.analysis.FailureAnalysis;
import io.testflow.engine.internal.failure.analysis.ReportAnalysis;
import io.testflow.engine.internal.failure.finding.BuildKnowledge;
import io.testflow.engine.internal.failure.outcome.RunFailures;
import io.testflow.engine.internal.history.ReasonCommits;
import io.testflow.engine.internal.planning.ProjectCode;
import io.testflow.engine.internal.pom.RawPoms;
import io.testflow.engine.internal.pom.StandardLayout;
import io.testflow.engine.internal.records.RecordedPlan;
import io.testflow.engine.internal.records.RecordedPlan.ByRecords;
import io.testflow.engine.internal.records.RecordedPlan.NoRecords;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.internal.thread.DaemonThreads;
import io.testflow.engine.project.BuildFiles;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRun;
import io.testflow.engine.project.TestRunSetup;
import io.testflow.engine.use.AskedCode;
import io.testflow.engine.use.RecordedTest;
import io.testflow.engine.use.RunUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Plans the tests of a project: the one door to everything that a goal can do.
 *
 * <p>One engine serves one build: what it learns of git and of classes for one module it keeps for the next. Safe for use
 * by several threads.
 */
public final class Engine implements AutoCloseable {

    private final Project project;
    private final SelectionRequest request;
    private final BuildFiles buildFiles;
    private final String buildId;
    private final String version = Version.read();
    private final ProjectCode code;
    private final BuildStore store;
    private final RunSaving saving;
    private final BuildRecords records;
    /** Modules as they were planned, by id: only then is known what is on the class path of their tests. */
    private final Map<String, ProjectModule> planned = new ConcurrentHashMap<>();

    private @Nullable Preparation preparation;

    private Engine(Project project, SelectionRequest request, BuildFiles buildFiles, String buildId) {
        this.project = project;
        this.request = request;
        this.buildFiles = buildFiles;
        this.buildId = buildId;
        this.code = new ProjectCode(project);
        this.store = new BuildStore(project);
        this.saving = new RunSaving(project, code, store);
        this.records = new BuildRecords(project, code, store, saving);
    }

    /**
     * Opens an engine for one build of a project.
     *
     * @param project the project with its modules
     * @param request what the user asks for
     * @param buildFiles what can compare build files; see {@link BuildFiles}
     * @param buildId a name for this build that no other build has
     */
    public static Engine open(Project project, SelectionRequest request, BuildFiles buildFiles, String buildId) {
        return new Engine(project, request, buildFiles, buildId);
    }

    /**
     * Plans a Maven project whose classes are compiled, with no Maven in sight: modules and folders as its poms say in
     * plain words, a changed pom as a doubt.
     *
     * @param directory where the pom of the project is
     * @param revision the git revision to compare with
     * @return one plan for each module, in build order
     * @throws io.testflow.core.error.UsageException when there is no project in the directory
     */
    public static List<Plan> plan(Path directory, String revision) {
        Project project = StandardLayout.discover(directory);
        SelectionRequest request = SelectionRequest.changedSince(revision);
        try (Engine engine =
                open(project, request, new RawPoms(project), UUID.randomUUID().toString())) {
            return engine.planAll();
        }
    }

    /**
     * Plans all modules, whose classes are all compiled: reads the classes while git compares.
     *
     * @return one plan for each module, in build order
     */
    public List<Plan> planAll() {
        CompletableFuture<Void> git = CompletableFuture.runAsync(this::prepared, new DaemonThreads("testflow-git"));
        if (request.changedSince().isPresent()) {
            code.readAhead();
        }
        List<Plan> plans = project.modules().stream().map(this::plan).toList();
        git.join();
        return plans;
    }

    /**
     * Decides for every test of a module, once its classes are compiled. Never fails for what the project looks like: in
     * doubt the plan runs everything and says why.
     */
    public Plan plan(ProjectModule module) {
        planned.put(module.id(), module);
        Preparation ready = prepared();
        if (ready instanceof RunEverything everything) {
            return planOfAll(module, everything.why());
        }
        if (ready instanceof ReadyForRecords) {
            return planOfAll(module, List.of(SelectionRequest.NO_REVISION));
        }
        try {
            return plan(module, (ReadyToPlan) ready);
        } catch (IOException | UncheckedIOException | UsageException e) {
            return planOfAll(module, List.of("cannot read the project, so everything runs: " + e.getMessage()));
        }
    }

    /**
     * Decides for every test of one execution by what its tests used when they last passed; where no records of that are
     * known, as {@link #plan(ProjectModule)} does. What the execution records, {@link #save} keeps.
     */
    public Plan plan(ProjectModule module, TestRunSetup setup) {
        planned.put(module.id(), module);
        Preparation ready = prepared();
        if (ready instanceof RunEverything) {
            records.expect(module, setup);
            return plan(module);
        }
        Optional<ProjectChanges> changes = comparable();
        RecordedPlan recorded = records.plan(module, setup, ready.settings(), changes);
        if (recorded instanceof ByRecords by) {
            List<String> notes = ready.settings().notes();
            List<Decision> decisions = changes.map(ReasonCommits::new)
                    .map(commits -> commits.in(by.decisions()))
                    .orElse(by.decisions());
            return new Plan(buildId, version, module.id(), request.mode(), by.base(), notes, decisions);
        }
        NoRecords none = (NoRecords) recorded;
        return none.runsAll() ? planOfAll(module, List.of(none.why())) : withNote(plan(module), none.why());
    }

    /**
     * Finds the tests of one execution that use a piece of code, by the records that {@link #plan(ProjectModule, TestRunSetup)}
     * compares with.
     *
     * @throws UsageException when the settings cannot be understood, or git does not know the revision
     * @throws IOException when the records, or something of the module, cannot be read
     */
    public RunUse users(ProjectModule module, TestRunSetup setup, AskedCode asked) throws IOException {
        return records.search().users(module, setup, comparable(), asked);
    }

    /** The same for an execution that records nothing: of none of its tests anybody knows. */
    public RunUse unknown(ProjectModule module, String execution) throws IOException {
        List<TestId> tests = code.tests(module).all().stream()
                .map(test -> TestId.ofClass(test.name()))
                .sorted()
                .toList();
        String why = "what its tests use is not recorded";
        return new RunUse(module.id(), execution, Optional.empty(), why, List.of(), tests, true, Set.of());
    }

    /**
     * What a test used when it last passed, by the records that {@link #plan(ProjectModule, TestRunSetup)} compares with; empty
     * where they do not know.
     *
     * @throws UsageException when the settings cannot be understood, or git does not know the revision
     * @throws IOException when the records, or something of the module, cannot be read
     */
    public Optional<RecordedTest> used(ProjectModule module, TestRunSetup setup, TestId test) throws IOException {
        return records.search().used(module, setup, comparable(), test);
    }

    /** With what to compare; with the last run where that is empty. */
    private Optional<ProjectChanges> comparable() {
        Preparation ready = prepared();
        if (ready instanceof RunEverything everything) {
            throw new UsageException(String.join(" ", everything.why()));
        }
        return ready instanceof ReadyToPlan known ? Optional.of(known.changes()) : Optional.empty();
    }

    /**
     * Begins to save what an execution has recorded that was planned here and has ended without a failure of the build, which
     * goes on meanwhile; {@link #save} waits for it.
     *
     * @param start when the build began
     */
    public void saveEnded(Instant start, TestRun run) {
        saving.saveEnded(start, run);
    }

    /**
     * Saves what the executions have recorded that were planned here.
     *
     * @param start when the build began
     * @param runs the runs that the build was to do
     * @return what went wrong, in sentences for the user
     */
    public List<String> save(Instant start, List<TestRun> runs) {
        return saving.finish(start, runs);
    }

    /**
     * Analyses what failed in executions that were planned here, once {@link #save} has been called, and remembers it.
     *
     * @param start when the build began
     * @param runs the runs that the build was to do
     */
    public FailureReport analyze(Instant start, List<TestRun> runs) {
        List<RunOutcome> outcomes = saving.outcomes(start, runs);
        Preparation ready = prepared();
        Optional<ProjectChanges> changes =
                ready instanceof ReadyToPlan known ? Optional.of(known.changes()) : Optional.empty();
        List<ProjectModule> modules = project.modules().stream()
                .map(module -> planned.getOrDefault(module.id(), module))
                .toList();
        return new FailureAnalysis(
                        new Project(project.directory(), modules),
                        store.settings().failures())
                .of(RunFailures.of(outcomes), new BuildKnowledge(changes, outcomes, saving.uses()), start);
    }

    /**
     * Analyses what runners of any language have reported in JUnit XML, with no build in sight. What cannot be read, or
     * compared, is a warning of the report.
     */
    public static FailureReport analyze(AnalysisRequest request) {
        return ReportAnalysis.of(request);
    }

    private Plan plan(ProjectModule module, ReadyToPlan ready) throws IOException {
        List<Decision> decisions =
                new ReasonCommits(ready.changes()).in(ready.planner().plan(module));
        List<String> notes = new ArrayList<>(ready.settings().notes());
        notes.add("this assumes that all tests pass at " + ready.changes().base());
        return new Plan(
                buildId, version, module.id(), request.mode(), ready.changes().base(), notes, decisions);
    }

    private static Plan withNote(Plan plan, String note) {
        List<String> notes = new ArrayList<>(List.of(note));
        notes.addAll(plan.notes());
        return new Plan(
                plan.buildId(),
                plan.testFlowVersion(),
                plan.module(),
                plan.mode(),
                plan.base(),
                notes,
                plan.decisions());
    }

    private Plan planOfAll(ProjectModule module, List<String> why) {
        return new Plan(buildId, version, module.id(), PlanMode.ALL, "", why, List.of());
    }

    private synchronized Preparation prepared() {
        if (preparation == null) {
            preparation = Preparation.of(project, request, buildFiles, code);
        }
        return preparation;
    }

    @Override
    public synchronized void close() {
        if (preparation instanceof ReadyToPlan ready) {
            ready.changes().close();
        }
        saving.close();
        store.close();
    }
}
