package io.testflow.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void compares_medians() {
        Line line = Line.against(
                "rows/s",
                List.of(1_000.0, 9_000.0, 3_000.0),
                List.of(800.0, 1_000.0, 1_500.0),
                Optional.of(Goal.times(3)));

        assertThat(line).hasToString("| rows/s | 3,000 | 1,000 | 3.0 | ≥ 3 × | met |");
    }

    @Test
    void says_what_was_missed() {
        assertThat(Line.against("rows/s", List.of(2.0), List.of(1.0), Optional.of(Goal.times(3))))
                .hasToString("| rows/s | 2.00 | 1.00 | 2.0 | ≥ 3 × | **missed** |");
        assertThat(Line.alone("ms", List.of(201.0), Optional.of(Goal.most(200))))
                .hasToString("| ms | 201 |  |  | ≤ 200 | **missed** |");
    }

    @Test
    void may_have_nothing_to_reach() {
        assertThat(Line.alone("s", List.of(12.3), Optional.empty())).hasToString("| s | 12 |  |  |  |  |");
    }
}
