package io.testflow.engine;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.internal.planfile.PlanFile;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.resultfile.NodeKind;
import io.testflow.core.internal.resultfile.ResultEvent;
import io.testflow.core.internal.resultfile.ResultWriter;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Outcome;
import io.testflow.engine.project.ImageLookup;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRun;
import io.testflow.engine.project.TestRunSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds of a project's one module, each with an engine of its own: plan, tests that obey it, and what they recorded saved.
 * What a test does is said beforehand.
 */
final class RecordedBuilds {

    private final ProjectFixture project;
    private final Map<String, List<String>> uses = new LinkedHashMap<>();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, List<String>> skips = new LinkedHashMap<>();
    private final Map<String, String> configuration = new TreeMap<>(Map.of("argLine", "-ea"));
    private final List<String> said = new ArrayList<>();
    private ImageLookup images = ImageLookup.NONE;
    private int jdk = 17;
    private boolean narrowed;
    private boolean records = true;
    private boolean dies;
    private boolean starts = true;
    private boolean breaks;
    private boolean tellsTestsApart = true;
    private boolean analyses;
    private @Nullable FailureReport report;
    private Runnable beforeTests = () -> {};
    private Runnable meanwhile = () -> {};
    private Look ended = (run, setup) -> {};
    private @Nullable Look rest;
    private int runsOfBuild = 1;

    RecordedBuilds(ProjectFixture project) {
        this.project = project;
    }

    /** A test method, {@code OneTest#adds}, executes itself and methods of package {@code a}, {@code Money#add()I}. */
    RecordedBuilds test(String name, String... methods) {
        List<String> all = new ArrayList<>(List.of("a." + name + "()V"));
        List.of(methods).forEach(method -> all.add("a." + method));
        uses.put("a." + name, all);
        return this;
    }

    /** A test method reads a system property. */
    RecordedBuilds reading(String name, String property) {
        Objects.requireNonNull(uses.get("a." + name)).add(WrittenRecording.PROPERTY + property);
        return this;
    }

    /** A test method reads a file. */
    RecordedBuilds reading(String name, Path file) {
        Objects.requireNonNull(uses.get("a." + name)).add(WrittenRecording.FILE + file);
        return this;
    }

    RecordedBuilds without(String name) {
        uses.remove("a." + name);
        return this;
    }

    RecordedBuilds outcome(String name, Outcome outcome) {
        outcomes.put("a." + name, outcome);
        return this;
    }

    /** A test method is skipped, as JUnit says it. */
    RecordedBuilds skipped(String name, String reason) {
        skips.put("a." + name, new ArrayList<>(List.of(reason)));
        return outcome(name, Outcome.SKIPPED);
    }

    /** Another method of the same name is skipped as well. */
    RecordedBuilds skippedToo(String name, String reason) {
        skips.get("a." + name).add(reason);
        return this;
    }

    RecordedBuilds configured(String parameter, String text) {
        configuration.put(parameter, text);
        return this;
    }

    /** The Docker engine has this image under its name; null for none. */
    RecordedBuilds image(String name, @Nullable String identity) {
        images = asked -> {
            if (identity == null || !asked.equals(name)) {
                throw new IOException("it is not here");
            }
            return List.of(identity);
        };
        return this;
    }

    RecordedBuilds jdk(int feature) {
        jdk = feature;
        return this;
    }

    /** The user names tests on the command line: only these run. */
    RecordedBuilds narrowed(boolean now) {
        narrowed = now;
        return this;
    }

    RecordedBuilds records(boolean now) {
        records = now;
        return this;
    }

    /** The test JVM dies after its first test. */
    RecordedBuilds dies(boolean now) {
        dies = now;
        return this;
    }

    /** The build of the module fails. */
    RecordedBuilds breaks(boolean now) {
        breaks = now;
        return this;
    }

    /** Whether there is a test JVM at all: what comes before it can fail, or nobody asks for it. */
    RecordedBuilds starts(boolean now) {
        starts = now;
        return this;
    }

    /** Nobody says in the test JVM where one test ends and the next begins. */
    RecordedBuilds tellsNoTestsApart() {
        tellsTestsApart = false;
        return this;
    }

    /** While the tests run, somebody writes this file again. */
    RecordedBuilds touchedMeanwhile(Path file) {
        meanwhile = () -> touch(file);
        return this;
    }

    /** Before the test JVM begins, and after the plan, the build writes this file. */
    RecordedBuilds touchedBefore(Path file) {
        beforeTests = () -> touch(file);
        return this;
    }

    /** From now on nobody does. */
    RecordedBuilds undisturbed() {
        meanwhile = () -> {};
        beforeTests = () -> {};
        return this;
    }

    private static void touch(Path file) {
        try {
            tick();
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clock of a file system may stand still for some milliseconds. */
    private static void tick() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Looks at each build when its tests have run and nothing of it is saved. */
    RecordedBuilds whenEnded(Look look) {
        ended = look;
        return this;
    }

    /** From now on each build goes on when its tests have run, and is looked at while it does. */
    RecordedBuilds goingOn(Look look) {
        rest = look;
        return this;
    }

    /** From now on each build plans and runs its tests so many times. */
    RecordedBuilds times(int times) {
        runsOfBuild = times;
        return this;
    }

    /** A look at a build. */
    interface Look {
        void look(TestRun run, TestRunSetup setup) throws IOException;
    }

    /** From now on builds analyse what failed, and remember it. */
    RecordedBuilds analysed() {
        analyses = true;
        return this;
    }

    /** What the last build that was analysed says of its failures. */
    FailureReport report() {
        return Objects.requireNonNull(report);
    }

    /** What the last build had to say when it saved. */
    List<String> said() {
        return said;
    }

    /** Compiles and runs everything. */
    Planned all() {
        return build(SelectionRequest.everything("nobody asked"));
    }

    /** Compiles and runs what has changed since the last run. */
    Planned select() {
        return build(SelectionRequest.changedSinceLastRun());
    }

    /** Compiles and runs what has changed since a revision. */
    Planned since(String revision) {
        return build(SelectionRequest.changedSince(revision));
    }

    Planned build(SelectionRequest request) {
        project.compile();
        return ProjectFixture.doing(() -> buildCompiled(request));
    }

    /** Compiles, and asks the records that a plan would compare with. */
    <T> T ask(SelectionRequest request, Question<T> question) {
        project.compile();
        return ProjectFixture.doing(() -> {
            try (Engine engine = open(request)) {
                return question.ask(engine, project.app().module(), setup());
            }
        });
    }

    /** A question about a test run. */
    interface Question<T> {
        T ask(Engine engine, ProjectModule module, TestRunSetup setup) throws IOException;
    }

    private Engine open(SelectionRequest request) {
        Project whole = new Project(project.root(), List.of(project.app().module()));
        return Engine.open(whole, request, (module, changes) -> List.of(), "build");
    }

    private TestRunSetup setup() {
        Path directory = project.app().path("target/testflow/default-test");
        return new TestRunSetup("default-test", directory, jdk, true, Map.of(), Map.of(), Map.copyOf(configuration))
                .with(images);
    }

    private Planned buildCompiled(SelectionRequest request) throws IOException {
        TestRunSetup setup = setup();
        RunDirectory directory = new RunDirectory(setup.directory());
        TestRun run = new TestRun(
                "g:app",
                "default-test",
                directory.path(),
                project.app().path("target/reports"),
                "build",
                narrowed,
                breaks);
        try (Engine engine = open(request)) {
            Instant start = Instant.now().minusSeconds(60);
            Plan plan = run(engine, setup, run, start);
            for (int times = 1; times < runsOfBuild; times++) {
                plan = run(engine, setup, run, start);
            }
            said.clear();
            said.addAll(engine.save(start, List.of(run)));
            if (analyses) {
                report = engine.analyze(start, List.of(run));
            }
            return new Planned(plan);
        }
    }

    private Plan run(Engine engine, TestRunSetup setup, TestRun run, Instant start) throws IOException {
        RunDirectory directory = new RunDirectory(setup.directory());
        Plan plan = engine.plan(project.app().module(), setup);
        directory.removeLeftovers();
        PlanFile.write(directory.plan(), plan);
        if (starts) {
            runTests(plan, directory);
        }
        ended.look(run, setup);
        if (rest != null) {
            engine.saveEnded(start, run);
            rest.look(run, setup);
        }
        return plan;
    }

    private void runTests(Plan plan, RunDirectory directory) throws IOException {
        WrittenRecording recording = new WrittenRecording();
        Map<String, List<String>> running = new LinkedHashMap<>(uses);
        running.keySet().removeIf(test -> !runs(plan, test));
        beforeTests.run();
        tick();
        String began = Long.toHexString(System.currentTimeMillis());
        meanwhile.run();
        try (ResultWriter writer = ResultWriter.open(directory.newResults(), "build")) {
            writer.append(List.of(new ResultEvent.Planned(running.size(), running.size())));
            long number = 1;
            for (Map.Entry<String, List<String>> test : running.entrySet()) {
                if (outcomes.get(test.getKey()) != Outcome.SKIPPED) {
                    record(recording, test.getKey(), test.getValue());
                }
                write(writer, number, test.getKey());
                number += 2;
                if (dies) {
                    return;
                }
            }
            writer.append(List.of(new ResultEvent.Finished()));
        }
        if (records && !running.isEmpty()) {
            recording.write(directory.path().resolve("recording-" + began + "-a.bin"));
        }
    }

    private void record(WrittenRecording recording, String test, List<String> methods) {
        if (tellsTestsApart) {
            String type = test.substring(0, test.indexOf('#'));
            recording.test(test, type, methods);
            recording.test(type, "", List.of());
        } else {
            recording.run(methods);
        }
    }

    private void write(ResultWriter writer, long number, String name) throws IOException {
        int hash = name.indexOf('#');
        TestId type = TestId.ofClass(name.substring(0, hash));
        TestId test = TestId.ofMethod(type.className(), name.substring(hash + 1));
        Outcome outcome = outcomes.getOrDefault(name, Outcome.PASSED);
        if (outcome == Outcome.SKIPPED) {
            for (String reason : skips.getOrDefault(name, List.of("disabled"))) {
                writer.append(List.of(new ResultEvent.Skipped(NodeKind.TEST, test, name, name, reason)));
            }
            return;
        }
        writer.append(List.of(
                new ResultEvent.Started(number, 0, NodeKind.CLASS, type, type.className(), type.className()),
                new ResultEvent.Started(number + 1, number, NodeKind.TEST, test, name, name),
                new ResultEvent.Ended(number + 1, outcome, 1),
                new ResultEvent.Ended(number, Outcome.PASSED, 1)));
    }

    private static boolean runs(Plan plan, String name) {
        TestId test = TestId.ofMethod(name.substring(0, name.indexOf('#')), name.substring(name.indexOf('#') + 1));
        return plan.mode() != PlanMode.SELECT
                || (verdict(plan, TestId.ofClass(test.className())) && verdict(plan, test));
    }

    private static boolean verdict(Plan plan, TestId test) {
        return plan.decisions().stream()
                .filter(decision -> decision.test().equals(test))
                .map(Decision::runs)
                .findFirst()
                .orElse(true);
    }

    Path snapshots() {
        return project.root().resolve(".testflow/snapshots");
    }
}
