package io.testflow.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

    @Test
    void the_nearest_come_first_and_equally_near_ones_by_name() {
        assertThat(NearestNames.of("releas", List.of("relays", "released", "release", "other"), 3))
                .containsExactly("release", "relays", "released");
    }

    @Test
    void neighbours_that_changed_places_are_one_mistake() {
        assertThat(NearestNames.of("mian", List.of("main", "mine"), 1)).containsExactly("main");
    }

    @Test
    void upper_and_lower_case_count_as_one() {
        assertThat(NearestNames.of("ALWAYS", List.of("always"), 3)).containsExactly("always");
    }

    @Test
    void what_is_too_far_away_is_not_offered() {
        assertThat(NearestNames.of("x", List.of("main", "y", ""), 3)).isEmpty();
        assertThat(NearestNames.of("", List.of("ab"), 3)).isEmpty();
        assertThat(NearestNames.of("feature/order-total", List.of("feature/ordertotals", "main"), 3))
                .containsExactly("feature/ordertotals");
    }

    @Test
    void no_more_than_asked_for_are_offered_and_none_twice() {
        assertThat(NearestNames.of("abcd", List.of("abce", "abce", "abcf", "abcg"), 2))
                .containsExactly("abce", "abcf");
    }
}
