package io.testflow.engine.report;

import io.testflow.core.internal.planfile.PlanFile;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.resultfile.NodeKind;
import io.testflow.core.internal.resultfile.ResultEvent;
import io.testflow.core.internal.resultfile.ResultWriter;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import io.testflow.core.result.Outcome;
import io.testflow.engine.project.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A project's folder as a build of it leaves it: plans, results, reports. */
final class BuildFolder {

    static final String BUILD = "build 7";
    static final Instant START = Instant.now().minusSeconds(60);

    private final Path project;
    private final List<TestRun> runs = new ArrayList<>();
    private boolean narrowed;

    BuildFolder(Path project) {
        this.project = project;
    }

    BuildFolder narrowed() {
        narrowed = true;
        return this;
    }

    /** A run with a plan of this build. */
    TestRun run(String module, String execution, PlanMode mode, Decision... decisions) throws IOException {
        return run(module, execution, BUILD, mode, decisions);
    }

    /** A run with a plan of some build. */
    TestRun run(String module, String execution, String build, PlanMode mode, Decision... decisions)
            throws IOException {
        TestRun run = runWithoutPlan(module, execution);
        String base = mode == PlanMode.ALL ? "" : "main (merge base 3f2a1c8)";
        Plan plan = new Plan(build, "1", "g:" + module, mode, base, List.of("a note"), List.of(decisions));
        PlanFile.write(new RunDirectory(run.directory()).plan(), plan);
        return run;
    }

    TestRun runWithoutPlan(String module, String execution) {
        Path target = project.resolve(module).resolve("target");
        TestRun run = new TestRun(
                "g:" + module,
                execution,
                target.resolve("testflow").resolve(execution),
                target.resolve("surefire-reports"),
                BUILD,
                narrowed,
                false);
        runs.add(run);
        return run;
    }

    /** What a test JVM writes that runs these tests, {@code a.OneTest#adds}, and comes to its end. */
    void jvm(TestRun run, Outcome outcome, String... tests) throws IOException {
        write(run, BUILD, outcome, true, tests);
    }

    /** What a test JVM writes that dies in the last of these tests. */
    void dyingJvm(TestRun run, String... tests) throws IOException {
        write(run, BUILD, Outcome.PASSED, false, tests);
    }

    /** What a test JVM writes in which a test fails, and passes when it is run again. */
    void jvmThatRunsAgain(TestRun run, String test) throws IOException {
        try (ResultWriter writer = ResultWriter.open(new RunDirectory(run.directory()).newResults(), BUILD)) {
            test(writer, 1, test, Outcome.FAILED, false);
            test(writer, 3, test, Outcome.PASSED, false);
        }
    }

    void foreignJvm(TestRun run, String... tests) throws IOException {
        write(run, "build 6", Outcome.PASSED, true, tests);
    }

    private static void write(TestRun run, String build, Outcome outcome, boolean ends, String... tests)
            throws IOException {
        try (ResultWriter writer = ResultWriter.open(new RunDirectory(run.directory()).newResults(), build)) {
            writer.append(List.of(new ResultEvent.Planned(tests.length, tests.length)));
            for (int i = 0; i < tests.length; i++) {
                boolean dies = !ends && i == tests.length - 1;
                test(writer, 2L * i + 1, tests[i], outcome, dies);
            }
            if (ends) {
                writer.append(List.of(new ResultEvent.Finished()));
            }
        }
    }

    private static void test(ResultWriter writer, long number, String name, Outcome outcome, boolean dies)
            throws IOException {
        int hash = name.indexOf('#');
        TestId type = TestId.ofClass(name.substring(0, hash));
        TestId test = TestId.ofMethod(type.className(), name.substring(hash + 1));
        List<ResultEvent> events = new ArrayList<>();
        events.add(new ResultEvent.Started(number, 0, NodeKind.CLASS, type, type.className(), type.className()));
        events.add(new ResultEvent.Started(number + 1, number, NodeKind.TEST, test, name, test.methodName() + "()"));
        if (!dies) {
            if (outcome == Outcome.FAILED) {
                events.add(new ResultEvent.Thrown(number + 1, "a.Broken", "expected: 5\nbut was: 4", List.of()));
            }
            events.add(new ResultEvent.Ended(number + 1, outcome, 1_000_000_000L));
            events.add(new ResultEvent.Ended(number, Outcome.PASSED, 2_000_000_000L));
        }
        writer.append(events);
    }

    /** What Surefire writes of a class. */
    void report(TestRun run, String className, String testCases) throws IOException {
        Files.createDirectories(run.reports());
        Files.writeString(
                run.reports().resolve("TEST-" + className + ".xml"),
                "<testsuite name='" + className + "' time='3'>" + testCases + "</testsuite>");
    }

    BuildReport sumUp() {
        return Reporter.sumUp(project, START, runs);
    }

    static Decision runs(String test, String why) {
        return new Decision(id(test), Verdict.RUN, List.of(Reason.of(ReasonKind.REACHES_CHANGE, why)), 1);
    }

    static Decision skips(String test) {
        return new Decision(
                id(test), Verdict.SKIP, List.of(Reason.of(ReasonKind.NOT_AFFECTED, "nothing changed")), Decision.FAR);
    }

    private static TestId id(String test) {
        int hash = test.indexOf('#');
        return hash < 0 ? TestId.ofClass(test) : TestId.ofMethod(test.substring(0, hash), test.substring(hash + 1));
    }
}
