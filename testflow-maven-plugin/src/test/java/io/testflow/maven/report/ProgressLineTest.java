package io.testflow.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.resultfile.Progress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final Progress HALF = new Progress(300, 100, 0, 10, 3, "com.acme.BarTest");

    @Test
    void counts_the_tests_names_the_class_and_estimates_the_rest_from_the_pace_so_far() {
        assertThat(ProgressLine.of(List.of(HALF), Duration.ofSeconds(6)))
                .contains("TestFlow: 100 of 300 tests, com.acme.BarTest, about 12 s left");
        assertThat(ProgressLine.of(List.of(HALF), Duration.ofSeconds(60)))
                .contains("TestFlow: 100 of 300 tests, com.acme.BarTest, about 2 min 0 s left");
    }

    @Test
    void estimates_nothing_from_the_first_seconds_or_from_no_test() {
        assertThat(ProgressLine.of(List.of(HALF), Duration.ofSeconds(1)))
                .contains("TestFlow: 100 of 300 tests, com.acme.BarTest");
        assertThat(ProgressLine.of(List.of(new Progress(5, 0, 0, 1, 0, "")), Duration.ofSeconds(9)))
                .contains("TestFlow: 0 of 5 tests");
    }

    @Test
    void adds_up_all_test_runs_and_names_the_class_of_one_that_goes_on() {
        Progress done = new Progress(10, 10, 2, 1, 1, "com.acme.FooTest");

        assertThat(ProgressLine.of(List.of(HALF, done), Duration.ZERO))
                .contains("TestFlow: 110 of 310 tests, 2 failed, com.acme.BarTest");
    }

    @Test
    void is_empty_while_no_test_is_running() {
        Progress done = new Progress(10, 11, 0, 1, 1, "com.acme.FooTest");

        assertThat(ProgressLine.of(List.of(), Duration.ZERO)).isEmpty();
        assertThat(ProgressLine.of(List.of(Progress.NONE, done), Duration.ZERO)).isEmpty();
    }

    @Test
    void never_wraps() {
        Progress longPackage = new Progress(3, 1, 0, 1, 0, "a".repeat(70) + ".BarTest");
        Progress longName = new Progress(3, 1, 0, 1, 0, "a.B" + "a".repeat(100) + "Test");

        assertThat(ProgressLine.of(List.of(longPackage), Duration.ZERO)).contains("TestFlow: 1 of 3 tests, BarTest");
        assertThat(ProgressLine.of(List.of(longName), Duration.ZERO))
                .hasValueSatisfying(line -> assertThat(line).hasSize(79).startsWith("TestFlow: 1 of 3 tests, Baaa"));
    }
}
