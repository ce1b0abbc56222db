package io.testflow.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.testflow.core.internal.resultfile.Progress;
import io.testflow.core.internal.resultfile.ProgressWatch;
import io.testflow.core.internal.resultfile.ResultLog;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import io.testflow.launcher.fixture.Fixtures.Both;
import io.testflow.launcher.fixture.Fixtures.Failing;
import io.testflow.launcher.fixture.Fixtures.FailingFirst;
import io.testflow.launcher.fixture.Fixtures.FailingLast;
import io.testflow.launcher.fixture.Fixtures.First;
import io.testflow.launcher.fixture.Fixtures.Many;
import io.testflow.launcher.fixture.Fixtures.Off;
import io.testflow.launcher.fixture.Fixtures.Old;
import io.testflow.launcher.fixture.Fixtures.OldToo;
import io.testflow.launcher.fixture.Fixtures.Plain;
import io.testflow.launcher.fixture.Fixtures.Talking;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultListenerTest {

    @TempDir
    private Path directory;

    @Test
    void tells_each_test_that_ran() throws Exception {
        assertThat(results(Plain.class))
                .satisfiesExactly(
                        this::isOne,
                        two -> assertThat(two.test()).isEqualTo(TestId.ofMethod(Plain.class.getName(), "two")));
    }

    private void isOne(TestResult one) {
        assertThat(one.test()).isEqualTo(TestId.ofMethod(Plain.class.getName(), "one"));
        assertThat(one.uniqueId()).startsWith("[engine:junit-jupiter]/[class:").endsWith("[method:one()]");
        assertThat(one.displayName()).isEqualTo("one()");
        assertThat(one.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(one.durationNanos()).isPositive();
        assertThat(one.failure()).isEmpty();
        assertThat(one.detail()).isEmpty();
    }

    @Test
    void tells_invocations_as_tests_of_their_method() throws Exception {
        assertThat(results(Many.class))
                .extracting(result -> result.test().methodName(), TestResult::displayName)
                .containsExactlyInAnyOrder(
                        tuple("parameterized", "[1] number=1"),
                        tuple("parameterized", "[2] number=2"),
                        tuple("repeated", "repetition 1 of 2"),
                        tuple("repeated", "repetition 2 of 2"),
                        tuple("dynamic", "a"),
                        tuple("dynamic", "b"));
    }

    @Test
    void tells_why_a_test_failed_with_all_causes() throws Exception {
        Failure failure = failure("fails");

        assertThat(failure.type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(failure.message()).isEqualTo("outer");
        assertThat(failure.frames().get(0)).contains("Fixtures$Failing.fails(Fixtures.java:");
        assertThat(failure.cause()).hasValueSatisfying(cause -> {
            assertThat(cause.message()).isEqualTo("inner");
            assertThat(cause.cause()).isEmpty();
        });
    }

    @Test
    void tells_causes_that_run_in_a_circle_once() throws Exception {
        Failure failure = failure("circles");

        assertThat(failure.message()).isEqualTo("one");
        assertThat(failure.cause()).hasValueSatisfying(cause -> {
            assertThat(cause.message()).isEqualTo("two");
            assertThat(cause.cause()).isEmpty();
        });
    }

    @Test
    void tells_a_test_that_gave_up() throws Exception {
        assertThat(results(Failing.class))
                .filteredOn(result -> result.outcome() == Outcome.ABORTED)
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.test().method()).contains("aborts");
                    assertThat(result.failure())
                            .hasValueSatisfying(f -> assertThat(f.message()).contains("not today"));
                });
    }

    @Test
    void tells_the_tests_that_a_container_takes_with_it_when_it_fails() throws Exception {
        List<TestResult> results = results(FailingFirst.class);

        assertThat(results)
                .extracting(r -> r.test().simpleClassName() + r.test().method().orElse(""), TestResult::outcome)
                .containsExactlyInAnyOrder(
                        tuple("Fixtures$FailingFirst", Outcome.FAILED),
                        tuple("Fixtures$FailingFirstnever", Outcome.SKIPPED),
                        tuple("Fixtures$FailingFirstneither", Outcome.SKIPPED),
                        tuple("Fixtures$FailingFirst$Innernor", Outcome.SKIPPED));
        assertThat(results.get(0).failure())
                .hasValueSatisfying(failure -> assertThat(failure.message()).isEqualTo("no database"));
    }

    @Test
    void tells_the_tests_that_ran_before_their_container_failed_as_they_were() throws Exception {
        assertThat(results(FailingLast.class))
                .extracting(r -> r.test().method().orElse(""), TestResult::outcome)
                .containsExactly(tuple("ran", Outcome.PASSED), tuple("", Outcome.FAILED));
    }

    @Test
    void tells_every_test_of_a_disabled_class_and_why() throws Exception {
        assertThat(results(Off.class))
                .extracting(r -> r.test().method().orElse(""), TestResult::outcome, TestResult::detail)
                .containsExactlyInAnyOrder(
                        tuple("never", Outcome.SKIPPED, "on strike"), tuple("nor", Outcome.SKIPPED, "on strike"));
    }

    @Test
    void tells_what_tests_published_and_what_junit_captured() throws Exception {
        Build build = new Build(directory).parameter("junit.platform.output.capture.stdout", "true");
        build.run(Talking.class);

        assertThat(build.results())
                .extracting(r -> r.test().method().orElse(""), TestResult::detail)
                .containsExactlyInAnyOrder(
                        tuple("talks", "key: value"),
                        tuple("prints", "stdout: printed\n"),
                        tuple("off", "just this one"));
    }

    @Test
    void tells_a_test_by_the_class_that_inherits_it() throws Exception {
        assertThat(results(First.class, OldToo.class))
                .extracting(
                        r -> r.test().simpleClassName(), r -> r.test().method().orElse(""))
                .containsExactlyInAnyOrder(
                        tuple("Fixtures$First", "inherited"),
                        tuple("Fixtures$Base$Deep", "deep"),
                        tuple("Fixtures$OldToo", "inherited"));
    }

    @Test
    void tells_tests_of_junit_4() throws Exception {
        assertThat(results(Old.class))
                .extracting(r -> r.test().method().orElse(""), TestResult::outcome, TestResult::detail)
                .containsExactlyInAnyOrder(
                        tuple("own", Outcome.PASSED, ""),
                        tuple("inherited", Outcome.PASSED, ""),
                        tuple("ignored", Outcome.SKIPPED, "old"));
    }

    @Test
    void tells_tests_of_a_suite_by_their_own_class() throws Exception {
        assertThat(results(Both.class))
                .extracting(TestResult::test)
                .containsExactly(
                        TestId.ofMethod(Plain.class.getName(), "one"), TestId.ofMethod(Plain.class.getName(), "two"));
    }

    @Test
    void tells_how_long_classes_took_and_how_far_the_run_has_come() throws Exception {
        Build build = new Build(directory);
        build.run(Many.class, Talking.class, FailingFirst.class);

        ResultLog log = build.log();
        assertThat(log.complete()).isTrue();
        assertThat(log.buildId()).isEqualTo(Build.ID);
        assertThat(log.classes())
                .extracting(ResultLog.ClassTime::className)
                .containsExactly(Many.class.getName(), Talking.class.getName(), FailingFirst.class.getName());
        assertThat(new ProgressWatch(build.directory(), Build.ID).poll())
                .isEqualTo(new Progress(9, 9, 1, 4, 3, FailingFirst.class.getName()));
    }

    @Test
    void keeps_apart_tests_that_run_in_parallel() throws Exception {
        Build build = new Build(directory)
                .parameter("junit.jupiter.execution.parallel.enabled", "true")
                .parameter("junit.jupiter.execution.parallel.mode.default", "concurrent");

        List<String> ran = build.run(Many.class, Plain.class, First.class);

        assertThat(build.results())
                .hasSameSizeAs(ran)
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.PASSED));
    }

    @Test
    void runs_the_tests_where_nothing_can_be_recorded() throws Exception {
        Path file = Files.createFile(directory.resolve("a file in place of the directory"));

        assertThat(new Build(file).run(Plain.class)).hasSize(2);
    }

    private Failure failure(String method) throws Exception {
        return results(Failing.class).stream()
                .filter(result -> result.test().method().orElse("").equals(method))
                .findFirst()
                .flatMap(TestResult::failure)
                .orElseThrow();
    }

    private List<TestResult> results(Class<?>... classes) throws Exception {
        Build build = new Build(directory);
        build.run(classes);
        return build.results();
    }
}
