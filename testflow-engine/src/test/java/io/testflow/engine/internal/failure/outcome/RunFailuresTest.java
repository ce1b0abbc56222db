package io.testflow.engine.internal.failure.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.failure.ModuleTest;
import io.testflow.core.failure.Outcomes;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.project.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFailuresTest {

    private static final TestId ADDS = TestId.ofMethod("a.CartTest", "adds");
    private static final TestId PAYS = TestId.ofMethod("a.CartTest", "pays");

    @TempDir
    Path directory;

    @Test
    void a_test_that_failed_and_passed_when_it_ran_again_is_flaky() {
        Outcomes outcomes = outcomes(
                List.of(result(ADDS, "adds()", Outcome.FAILED, thrown("java.io.IOException", "late"))),
                List.of(result(ADDS, "adds()", Outcome.PASSED, null), result(PAYS, "pays()", Outcome.PASSED, null)));

        assertThat(outcomes.failed()).singleElement().satisfies(test -> {
            assertThat(test.attempts()).isEqualTo(new Attempts(1, 1));
            assertThat(test.failure().map(Failure::message)).contains("late");
            assertThat(test.kind()).isEqualTo(FailureKind.ERROR);
            assertThat(test.origin()).isEqualTo("g:shop (default-test)");
            assertThat(test.inModule()).isEqualTo(new ModuleTest("g:shop", ADDS));
        });
        assertThat(outcomes.passed()).containsExactly(new ModuleTest("g:shop", PAYS));
    }

    @Test
    void what_was_not_run_or_not_ended_is_told_apart() {
        Outcomes outcomes = outcomes(
                List.of(),
                List.of(
                        result(ADDS, "adds()", Outcome.UNFINISHED, null),
                        result(PAYS, "pays()", Outcome.SKIPPED, null)));

        assertThat(outcomes.failed()).extracting(FailedTest::kind).containsExactly(FailureKind.UNFINISHED);
        assertThat(outcomes.skipped()).isEqualTo(1);
    }

    @Test
    void the_name_of_an_invocation_begins_with_its_method() {
        assertThat(outcomes(List.of(), List.of(result(ADDS, "[1] 7", Outcome.FAILED, null)))
                        .failed())
                .extracting(FailedTest::displayName)
                .containsExactly("adds[1] 7");
    }

    @Test
    void what_a_test_printed_comes_from_surefires_report() throws IOException {
        Files.writeString(directory.resolve("TEST-a.CartTest.xml"), """
                <testsuite name="a.CartTest">
                  <testcase classname="a.CartTest" name="adds(int)[1]"><failure>x</failure><system-out>first</system-out></testcase>
                  <testcase classname="a.CartTest" name="adds(int)[2]"><failure>x</failure><system-out>second</system-out></testcase>
                </testsuite>
                """);

        Outcomes outcomes = outcomes(
                List.of(),
                List.of(
                        result(ADDS, "[2] 7", Outcome.FAILED, thrown("java.lang.AssertionError", "x")),
                        result(PAYS, "pays()", Outcome.FAILED, thrown("java.lang.AssertionError", "x"))));

        assertThat(outcomes.failed()).extracting(test -> test.output().strip()).containsExactly("second", "");
        assertThat(outcomes.failed()).extracting(FailedTest::kind).containsOnly(FailureKind.FAILURE);
    }

    @Test
    void what_another_test_printed_is_not_taken_for_it() throws IOException {
        Files.writeString(
                directory.resolve("TEST-a.CartTest.xml"),
                "<testsuite name='a.CartTest'><testcase classname='a.CartTest' name='adds'><failure>x</failure>"
                        + "<system-out>of adds</system-out></testcase></testsuite>");

        Outcomes outcomes = outcomes(List.of(), List.of(result(PAYS, "pays()", Outcome.FAILED, null)));

        assertThat(outcomes.failed()).extracting(FailedTest::output).containsExactly("");
    }

    @Test
    void the_tests_that_failed_at_least_once_are_known_by_name() {
        RunOutcome run = run(
                List.of(result(ADDS, "adds()", Outcome.FAILED, null)),
                List.of(result(ADDS, "adds()", Outcome.PASSED, null), result(PAYS, "pays()", Outcome.PASSED, null)));

        assertThat(RunFailures.failedTests(run)).containsExactly(ADDS);
    }

    private Outcomes outcomes(List<TestResult> earlier, List<TestResult> last) {
        return RunFailures.of(List.of(run(earlier, last)));
    }

    private RunOutcome run(List<TestResult> earlier, List<TestResult> last) {
        TestRun run = new TestRun("g:shop", "default-test", directory, directory, "build", false, false);
        Plan plan = new Plan("build", "1", "g:shop", PlanMode.ALL, "", List.of(), List.of());
        return new RunOutcome(run, plan, last, earlier, Map.of(), false, true, List.of());
    }

    private static TestResult result(TestId test, String name, Outcome outcome, @Nullable Failure thrown) {
        return new TestResult(test, test + name, name, outcome, 1, thrown, "");
    }

    private static Failure thrown(String type, String message) {
        return new Failure(type, message, List.of(), null);
    }
}
