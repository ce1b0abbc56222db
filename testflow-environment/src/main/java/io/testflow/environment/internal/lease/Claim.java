package io.testflow.environment.internal.lease;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of the machine a service takes, as far as that is counted.
 *
 * @param memory bytes
 * @param cores also parts of one
 */
public record Claim(long memory, double cores) {

    /** Nothing that would be counted. */
    public static final Claim NONE = new Claim(0, 0);

    private static final double MEGABYTE = 1 << 20;
    private static final double THOUSANDTHS = 1_000;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}) (\\d{1,12})");

    /** Whether nothing of it would be counted. */
    public boolean isNothing() {
        // No `equals`, which the JVM has to make for a record when it is first called: that takes longer than all else
        // here.
        return memory == 0 && cores == 0;
    }

    /** All together. */
    public static Claim sum(Collection<Claim> claims) {
        Claim sum = NONE;
        for (Claim claim : claims) {
            sum = sum.plus(claim);
        }
        return sum;
    }

    /** Both together. */
    public Claim plus(Claim other) {
        return new Claim(memory + other.memory, cores + other.cores);
    }

    /** Whether it is no more than another in any respect. */
    public boolean isWithin(Claim other) {
        return memory <= other.memory && cores <= other.cores;
    }

    /** In the words that people read, {@code 512 MB and 1.5 cores}. */
    public String said() {
        return String.format(Locale.ROOT, "%.0f MB", memory / MEGABYTE)
                + (cores == 0 ? "" : String.format(Locale.ROOT, " and %.1f cores", cores));
    }

    /** Understands what {@link #toString} writes; empty for anything else. */
    static Optional<Claim> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Claim(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)) / THOUSANDTHS))
                : Optional.empty();
    }

    /** With thousandths of cores: to write a fraction, Java looks for the digits of all languages first. */
    @Override
    public String toString() {
        return memory + " " + Math.round(cores * THOUSANDTHS);
    }
}
