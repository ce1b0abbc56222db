package io.testflow.benchmarks.data;

import java.util.Locale;

/**
 * What a line has to reach.
 *
 * @param kind what is looked at
 * @param value the bound
 */
record Goal(Kind kind, double value) {

    enum Kind {
        /** How many times as much as Datafaker, at least. */
        TIMES,
        /** The figure, at most. */
        MOST
    }

    static Goal times(double least) {
        return new Goal(Kind.TIMES, least);
    }

    static Goal most(double value) {
        return new Goal(Kind.MOST, value);
    }

    boolean isReached(Line line) {
        return kind == Kind.TIMES ? line.ratio() >= value : line.median() <= value;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, kind == Kind.TIMES ? "≥ %.0f ×" : "≤ %.0f", value);
    }
}
