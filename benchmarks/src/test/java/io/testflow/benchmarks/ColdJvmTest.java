package io.testflow.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColdJvmTest {

    @Test
    void collects_the_figures_that_a_program_prints() {
        assertThat(ColdJvm.figures("start=12\nof no=use\nstart=-7\npeak-rss=3\n"))
                .hasSize(2)
                .containsEntry("start", List.of(12L, -7L))
                .containsEntry("peak-rss", List.of(3L));
    }

    @Test
    void runs_a_program_of_this_class_path_to_its_end() throws Exception {
        ColdProcess process = new ColdJvm(List.of("-Xshare:auto")).run(Echo.class, List.of("7"));

        assertThat(process.figure("echo")).isEqualTo(7);
        assertThat(process.figure("another")).isEqualTo(-1);
        assertThat(process.milliseconds()).isPositive();
    }

    @Test
    void says_what_a_program_said_that_failed() {
        assertThatThrownBy(() -> new ColdJvm(List.of()).run(Echo.class, List.of("7", "3")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Echo ended with 3: echo=7");
    }

    /** Prints the first argument, and ends with the second one. */
    static final class Echo {

        public static void main(String[] arguments) {
            System.out.println("echo=" + arguments[0]);
            if (arguments.length > 1) {
                System.exit(Integer.parseInt(arguments[1]));
            }
        }
    }
}
