package io.testflow.benchmarks.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestLogTest {

    @Test
    void counts_the_sum_of_each_execution_and_not_the_lines_of_single_classes() {
        TestLog log = TestLog.read(List.of(
                "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 1, Time elapsed: 0.1 s -- in a.ATest",
                "[ERROR] Tests run: 10, Failures: 1, Errors: 2, Skipped: 3",
                "[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 0"));

        assertThat(log.cases()).isEqualTo(12);
        assertThat(log.failures()).isEqualTo(3);
    }

    @Test
    void names_the_methods_that_failed_whatever_their_parameters() {
        TestLog log =
                TestLog.read(List.of("[ERROR] a.BTest$Inner.parses(String)[2] -- Time elapsed: 0.011 s <<< FAILURE!"));

        assertThat(log.failed()).containsExactly(new TestKey("a.BTest$Inner", "parses"));
    }

    @Test
    void takes_the_name_of_a_report_down_to_its_method() {
        assertThat(TestKey.of("a.B", "parses(String)[1]")).isEqualTo(new TestKey("a.B", "parses"));
        assertThat(TestKey.of("a.B", "[1] x").method()).isEmpty();
    }
}
