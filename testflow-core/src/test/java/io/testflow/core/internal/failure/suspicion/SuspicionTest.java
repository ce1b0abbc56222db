package io.testflow.core.internal.failure.suspicion;

import static io.testflow.core.internal.failure.suspicion.Suspicion.NOT_IN_STACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.failure.suspicion.Suspicion.Change;
import org.junit.jupiter.api.Test;

class SuspicionTest {

    @Test
    void is_from_0_to_1() {
        assertThat(new Suspicion(1, 0, Change.TOUCHED, 0).score()).isEqualTo(1);
        assertThat(new Suspicion(0, NOT_IN_STACK, Change.TOUCHED, 0).score()).isZero();
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
        assertThat(new Suspicion(1, 0, Change.TOUCHED, 1).score()).isEqualTo(0.9);
        assertThat(new Suspicion(1, 0, Change.UNTOUCHED, 5).score()).isEqualTo(0.25);
    }

    private static double score(int depth, Change change) {
        return new Suspicion(0.6, depth, change, 0).score();
    }
}
