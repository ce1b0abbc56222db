package io.testflow.core.internal.failure.suspicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpectrumTest {

    private final Spectrum spectrum = new Spectrum(3);

    @Test
    void what_all_failed_tests_used_and_no_other_is_suspected_most() {
        assertThat(spectrum.ochiai(0, 2, 2)).isEqualTo(1);
    }

    @Test
    void what_no_failed_test_used_is_not_suspected() {
        spectrum.passed(0);

        assertThat(spectrum.ochiai(0, 0, 2)).isZero();
        assertThat(spectrum.ochiai(1, 0, 2)).isZero();
    }

    @Test
    void each_test_that_passed_takes_suspicion_away_as_the_formula_says() {
        for (int i = 0; i < 3; i++) {
            spectrum.passed(0);
        }

        assertThat(spectrum.passedUsing(0)).isEqualTo(3);
        assertThat(spectrum.ochiai(0, 1, 4)).isCloseTo(1 / Math.sqrt(16), within(1e-9));
    }

    @Test
    void numbers_of_tests_do_not_overflow() {
        assertThat(spectrum.ochiai(0, 100_000, 100_000)).isEqualTo(1);
    }

    @Test
    void what_fails_in_other_ways_throws_suspicion_too() {
        for (int i = 0; i < 9; i++) {
            spectrum.failed(0);
            spectrum.passed(0);
        }

        assertThat(spectrum.ochiai(0, 1, 1, 9)).isCloseTo(9 / Math.sqrt(9 * 18), within(1e-9));
        assertThat(spectrum.ochiai(0, 1, 1, 900)).isCloseTo(1 / Math.sqrt(10), within(1e-9));
        assertThat(spectrum.ochiai(0, 0, 1, 9)).isZero();
    }
}
