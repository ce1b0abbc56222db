package io.testflow.engine;

import io.testflow.core.configuration.Settings;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.failure.outcome.RunFailures;
import io.testflow.engine.internal.ignored.IgnoredDirectory;
import io.testflow.engine.internal.planning.ProjectCode;
import io.testflow.engine.internal.records.ProjectJars;
import io.testflow.engine.internal.records.RecordKeeping;
import io.testflow.engine.internal.records.RecordSearch;
import io.testflow.engine.internal.records.RecordedPlan;
import io.testflow.engine.internal.records.RecordedPlan.ByRecords;
import io.testflow.engine.internal.records.RecordedPlan.NoRecords;
import io.testflow.engine.internal.records.RecordedRun;
import io.testflow.engine.internal.records.Records;
import io.testflow.engine.internal.records.RunUses;
import io.testflow.engine.internal.records.SavingAhead;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.internal.report.RunReader;
import io.testflow.engine.internal.store.SnapshotStore;
import io.testflow.engine.internal.store.Stores;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRun;
import io.testflow.engine.project.TestRunSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The records of one build: those that its plans compare with, and those that its test runs add. Thread-safe. */
final class BuildRecords implements AutoCloseable {

    private final Project project;
    private final ProjectCode code;
    private final Map<Path, RecordedRun> runs = new ConcurrentHashMap<>();
    private final Queue<RunUses> uses = new ConcurrentLinkedQueue<>();
    private final Queue<String> notes = new ConcurrentLinkedQueue<>();
    private @Nullable SavingAhead ahead;
    private @Nullable SnapshotStore store;
    private @Nullable List<RunOutcome> outcomes;

    BuildRecords(Project project, ProjectCode code) {
        this.project = project;
        this.code = code;
    }

    /** Opened when it is needed; where the settings cannot be read, in the place that needs none. */
    private synchronized SnapshotStore store() throws IOException {
        if (store == null) {
            store = Stores.open(settings().snapshots(), project.directory());
        }
        return store;
    }

    /** The settings, or what holds without them where they make no sense. */
    Settings settings() {
        try {
            return Preparation.settings(project);
        } catch (UsageException e) {
            // Whoever plans says what is wrong with them.
            return Settings.defaults();
        }
    }

    /** Plans a test run, and expects that it records; with the last run where there are no changes to compare with. */
    RecordedPlan plan(ProjectModule module, TestRunSetup setup, Settings settings, Optional<ProjectChanges> changes) {
        CompletableFuture<TestClasses> tests = code.findAhead(module);
        RecordedPlan plan;
        try {
            plan = new Records(project, settings, store(), code).plan(module, setup, changes);
        } catch (IOException | UncheckedIOException | UsageException e) {
            plan = new NoRecords("the records of earlier runs cannot be used: " + e.getMessage(), false);
        }
        Optional<ByRecords> known = plan instanceof ByRecords by ? Optional.of(by) : Optional.empty();
        expect(new RecordedRun(module, setup, tests, known.map(ByRecords::snapshot), changes.isPresent()));
        if (known.isEmpty() || known.get().decisions().stream().anyMatch(Decision::runs)) {
            ahead().read(module, setup, () -> settings);
        }
        return plan;
    }

    /** Looks things up in the records that plans compare with. */
    RecordSearch search() throws IOException {
        return new RecordSearch(project, settings(), store(), code);
    }

    /** Expects that a test run records, which is planned without records. */
    void expect(ProjectModule module, TestRunSetup setup) {
        expect(new RecordedRun(module, setup, code.findAhead(module), Optional.empty(), false));
        ahead().read(module, setup, this::settings);
    }

    private void expect(RecordedRun run) {
        try {
            runs.put(run.setup().directory(), run);
            ahead();
            ProjectJars.write(project, run.module(), run.setup());
        } catch (IOException | UncheckedIOException e) {
            notes.add("what the tests of " + run.module().id() + " use is not recorded: " + e.getMessage());
        }
    }

    /** Before tests run, so that it is not there all of a sudden for one that lists the directory around it. */
    private void createOwnDirectory() {
        try {
            IgnoredDirectory.create(project.directory().resolve(IgnoredDirectory.OWN));
        } catch (IOException e) {
            // Whoever wants to keep something there says so; caches cost no more than time.
        }
    }

    private synchronized SavingAhead ahead() {
        if (ahead == null) {
            createOwnDirectory();
            ahead = new SavingAhead(project, code);
        }
        return ahead;
    }

    /** Saves what the test runs have recorded, and says what went wrong. */
    List<String> save(Instant start, List<TestRun> testRuns) {
        if (runs.isEmpty()) {
            return List.copyOf(notes);
        }
        SavingAhead begun = ahead();
        begun.stop();
        try {
            RecordKeeping keeping = new RecordKeeping(project, settings(), store(), begun.uncommitted());
            for (RunOutcome outcome : outcomes(start, testRuns)) {
                RecordedRun run = runs.remove(outcome.run().directory());
                if (run != null) {
                    notes.addAll(save(keeping, run, outcome));
                }
            }
        } catch (IOException | UsageException e) {
            notes.add("what the tests used could not be saved: " + e.getMessage());
        }
        return List.copyOf(notes);
    }

    /** What the test runs of the build were to do and did, read once they have ended. */
    synchronized List<RunOutcome> outcomes(Instant start, List<TestRun> testRuns) {
        if (outcomes == null) {
            outcomes = new RunReader(start).read(testRuns);
        }
        return outcomes;
    }

    /** What tests used in runs that were saved and in which some failed. */
    List<RunUses> uses() {
        return List.copyOf(uses);
    }

    private List<String> save(RecordKeeping keeping, RecordedRun run, RunOutcome outcome) {
        try {
            Set<TestId> failed = RunFailures.failedTests(outcome);
            if (!failed.isEmpty()) {
                uses.add(keeping.uses(run, outcome, failed));
            }
            return keeping.save(run, outcome);
        } catch (IOException | UncheckedIOException | UsageException e) {
            return List.of("what the tests of " + run.module().id() + " used could not be saved: " + e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        if (ahead != null) {
            ahead.close();
        }
        if (store != null) {
            store.close();
        }
    }
}
