package io.testflow.benchmarks.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestPhaseTest {

    @Test
    void lasts_from_surefire_to_the_end_of_the_build() {
        assertThat(TestPhase.millis(List.of(
                        "900 [INFO] --- maven-compiler-plugin:3.14.1:testCompile (default-testCompile) @ a ---",
                        "1000 [\u001B[1;34mINFO\u001B[m] \u001B[1m--- \u001B[0;32mmaven-surefire-plugin:3.5.4:test\u001B[m (default-test) @ a ---",
                        "2500 [INFO] Tests run: 3",
                        "4250 [INFO] BUILD SUCCESS")))
                .hasValue(3250);
    }

    @Test
    void is_none_where_surefire_did_not_run() {
        assertThat(TestPhase.millis(List.of("4250 [INFO] BUILD FAILURE"))).isEmpty();
    }

    @Test
    void takes_the_time_of_children_behind_a_name_with_blanks() {
        assertThat(ChildTime.ofStat("7 (a (b) c) S 1 7 7 0 -1 4194304 9 8 0 0 11 12 250 50 20 0 1 0"))
                .isEqualTo(3.0);
    }
}
