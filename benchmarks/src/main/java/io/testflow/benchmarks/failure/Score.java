package io.testflow.benchmarks.failure;

import java.util.Locale;

/**
 * How often somebody is right.
 *
 * @param right what it says and is so
 * @param wrong what it says and is not so
 * @param missed what it does not say and is so
 */
record Score(long right, long wrong, long missed) {

    /** How much of what it says is so; 0 where it says nothing. */
    double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /** How much of what is so it says; 0 where nothing is. */
    double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    /** The harmonic mean of both, 2 r / (2 r + w + m). */
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    /** The cells of a table: precision, recall, F1. */
    String cells() {
        return String.format(Locale.ROOT, "%.3f | %.3f | %.3f", precision(), recall(), f1());
    }
}
