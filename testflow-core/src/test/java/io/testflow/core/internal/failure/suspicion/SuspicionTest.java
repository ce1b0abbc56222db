package io.testflow.core.internal.failure.suspicion;

import static io.testflow.core.internal.failure.suspicion.Suspicion.NOT_IN_STACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.testflow.core.internal.failure.suspicion.Suspicion.Change;
import org.junit.jupiter.api.Test;

class SuspicionTest {

    @Test
    void is_from_0_to_1() {
        assertThat(new Suspicion(1, 0, Change.TOUCHED).score()).isEqualTo(1);
        assertThat(new Suspicion(0, NOT_IN_STACK, Change.TOUCHED).score()).isZero();
    }

    @Test
    void grows_towards_the_top_of_the_stack() {
        assertThat(score(0, Change.UNKNOWN)).isGreaterThan(score(1, Change.UNKNOWN));
        assertThat(score(1, Change.UNKNOWN)).isGreaterThan(score(NOT_IN_STACK, Change.UNKNOWN));
    }

    @Test
    void of_what_the_change_left_alone_is_less_than_of_what_it_touched_anywhere() {
        assertThat(score(0, Change.UNTOUCHED)).isLessThan(score(NOT_IN_STACK, Change.TOUCHED));
    }

    @Test
    void fades_with_the_commits_that_have_come_since() {
        assertThat(Suspicion.faded(0.5, 0)).isEqualTo(0.5);
        assertThat(Suspicion.faded(0.5, 2)).isCloseTo(0.405, within(1e-9));
    }

    @Test
    void counts_a_twentieth_where_the_change_left_it_alone() {
        assertThat(new Suspicion(1, 0, Change.UNTOUCHED).score()).isEqualTo(0.05);
    }

    private static double score(int depth, Change change) {
        return new Suspicion(0.6, depth, change).score();
    }
}
