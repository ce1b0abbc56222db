package io.testflow.benchmarks.environment;

import java.util.Locale;

/**
 * What a row has to reach.
 *
 * @param measure what is looked at
 * @param most the greatest value that is good
 */
record Target(Measure measure, double most) {

    /** What a row is judged by. */
    enum Measure {
        /** How often the time without TestFlow fits into that with it. */
        RATIO("≤ %.2f ×"),
        /** The time with TestFlow, in milliseconds. */
        TIME("≤ %.0f ms"),
        /** What TestFlow takes more, in milliseconds. */
        MORE("≤ %.0f ms more");

        private final String form;

        Measure(String form) {
            this.form = form;
        }
    }

    static Target ratio(double most) {
        return new Target(Measure.RATIO, most);
    }

    static Target time(double milliseconds) {
        return new Target(Measure.TIME, milliseconds);
    }

    static Target more(double milliseconds) {
        return new Target(Measure.MORE, milliseconds);
    }

    boolean isMet(Row row) {
        double value = switch (measure) {
            case RATIO -> row.ratio();
            case TIME -> row.testflow();
            case MORE -> row.more();
        };
        return value <= most;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, measure.form, most);
    }
}
