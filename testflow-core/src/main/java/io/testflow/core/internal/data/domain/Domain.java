package io.testflow.core.internal.data.domain;

import io.testflow.core.internal.data.draw.Draw;

/** All values of a kind, each behind its number. Safe for use by several threads. */
public interface Domain {

    /** What stands for a size without end, which no number of rows comes near to. */
    long ENDLESS = 1L << 62;

    /** How many there are: 1 or more, at most {@link #ENDLESS}. */
    long size();

    /** The value behind a number from 0, and below the size; another one for another number. */
    Object nth(long number);

    /** One of them, by chance. */
    default Object any(Draw draw) {
        return nth(draw.below(size()));
    }

    /** The product of two sizes. */
    static long times(long one, long other) {
        return one > ENDLESS / other ? ENDLESS : one * other;
    }

    /** The sum of two sizes. */
    static long plus(long one, long other) {
        return Math.min(ENDLESS, one + other);
    }
}
