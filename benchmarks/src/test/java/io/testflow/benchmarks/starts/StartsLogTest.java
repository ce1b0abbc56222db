package io.testflow.benchmarks.starts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartsLogTest {

    @Test
    void reads_the_classes_between_the_heading_and_the_end_of_the_build() throws IOException {
        assertThat(StartsLog.affected(List.of(
                        "INFO: STARTS:Nodes: 136",
                        "INFO: ********** AffectedTests **********",
                        "Nov 21, 2026 3:05:28 AM edu.illinois.starts.util.Logger log",
                        "INFO: a.ATest",
                        "INFO: a.BTest",
                        "[INFO] ------------------------------------------------------------------------",
                        "INFO: late")))
                .containsExactly("a.ATest", "a.BTest");
    }

    @Test
    void refuses_an_output_without_a_list() {
        assertThatThrownBy(() -> StartsLog.affected(List.of("[INFO] BUILD SUCCESS")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no list");
    }
}
