package io.testflow.benchmarks.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final List<Pair> PAIRS = List.of(new Pair(100, 1000), new Pair(300, 1000), new Pair(200, 500));

    @Test
    void shows_medians_over_turns() {
        assertThat(new Row("a start", "another", Optional.empty(), PAIRS))
                .hasToString("| a start | 200.0 | another | 1000.0 | -700.0 | 0.300 |  |  |");
    }

    @Test
    void says_whether_a_target_is_met() {
        assertThat(new Row("a start", "another", Target.ratio(0.3), PAIRS))
                .asString()
                .endsWith("| ≤ 0.30 × | met |");
        assertThat(new Row("a start", "another", Target.ratio(0.29), PAIRS))
                .asString()
                .endsWith("| **missed** |");
    }

    @Test
    void judges_each_measure_by_its_own_value() {
        Row row = new Row("a start", "another", Optional.empty(), PAIRS);

        assertThat(Target.time(200).isMet(row)).isTrue();
        assertThat(Target.time(199).isMet(row)).isFalse();
        assertThat(Target.more(-700).isMet(row)).isTrue();
        assertThat(Target.more(-701).isMet(row)).isFalse();
    }

    @Test
    void keeps_each_turn_for_the_file() {
        assertThat(new Row("a start", "another", Optional.empty(), PAIRS).lines())
                .hasSize(3)
                .contains("a start\tanother\t300.000\t1000.000");
    }
}
