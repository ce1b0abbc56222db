package io.testflow.core.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberCollectorTest {

    private final NumberCollector collector = new NumberCollector();

    @Test
    void joins_numbers_and_sets() {
        collector.add(5000);
        collector.add(NumberSet.of(1, 64));
        collector.add(NumberSet.of(1, 20_000));
        collector.add(NumberSet.NONE);

        assertThat(collector.toSet()).isEqualTo(NumberSet.of(1, 64, 5000, 20_000));
    }

    @Test
    void has_nothing_in_it_before_and_after() {
        assertThat(collector.isEmpty()).isTrue();
        assertThat(collector.toSet()).isEqualTo(NumberSet.NONE);
        assertThat(collector.toWords()).isEmpty();
        collector.clear();

        collector.add(100);
        assertThat(collector.isEmpty()).isFalse();
        collector.clear();

        assertThat(collector.isEmpty()).isTrue();
        collector.add(3);
        assertThat(collector.toSet()).isEqualTo(NumberSet.of(3));
    }

    @Test
    void moves_its_numbers_to_others_and_says_which_were_new_there() {
        NumberCollector others = new NumberCollector();
        others.add(NumberSet.of(1, 70));
        collector.add(NumberSet.of(1, 2, 70, 9000));

        assertThat(collector.moveTo(others)).isEqualTo(NumberSet.of(2, 9000));
        assertThat(collector.isEmpty()).isTrue();
        assertThat(others.toSet()).isEqualTo(NumberSet.of(1, 2, 70, 9000));
        assertThat(collector.moveTo(others)).isEqualTo(NumberSet.NONE);
    }

    @Test
    void gives_its_numbers_as_words() {
        collector.add(NumberSet.of(0, 65, 130));

        assertThat(collector.toWords()).containsExactly(1L, 2L, 4L);
    }
}
