package io.testflow.engine.internal.failure.wording;

import java.util.Locale;

/** Numbers with what they count. */
public final class Numbers {

    private Numbers() {}

    /** {@code 10,000}. */
    public static String of(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 test}, {@code 10,000 tests}. */
    public static String tests(long count) {
        return count(count, "test");
    }

    /** {@code 1 cause}, {@code 5 causes}. */
    public static String causes(long count) {
        return count(count, "cause");
    }

    /** So many of something whose plural ends in an s. */
    public static String count(long count, String noun) {
        return of(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
