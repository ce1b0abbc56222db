package io.testflow.core.environment;

import java.time.Duration;

/**
 * When a service counts as ready.
 *
 * @param check what shows it
 * @param within how long it may take from its start; more than nothing
 */
public record Readiness(Check check, Duration within) {

    /** The time that a service has where nothing else is said. */
    public static final Duration DEFAULT_WITHIN = Duration.ofSeconds(60);

    /** All that the service listens on is open; what a provider knows of a type may be more. */
    public static final Readiness DEFAULT = new Readiness(new Listening(), DEFAULT_WITHIN);

    /** What shows that a service is ready. */
    public sealed interface Check {}

    /** All its ports take connections. */
    public record Listening() implements Check {}

    /**
     * A request of a page at its first port is answered with a status from 200 to 399.
     *
     * @param path begins with a slash
     */
    public record Answering(String path) implements Check {}

    /**
     * It has written a line.
     *
     * @param pattern a regular expression that is found somewhere in the line
     */
    public record Saying(String pattern) implements Check {}

    /** Ready when its ports take connections. */
    public static Readiness listening() {
        return DEFAULT;
    }

    /** Ready when it answers a request of this page, {@code /health}. */
    public static Readiness answering(String path) {
        return new Readiness(new Answering(path), DEFAULT_WITHIN);
    }

    /** Ready when it has written a line in which this regular expression is found. */
    public static Readiness saying(String pattern) {
        return new Readiness(new Saying(pattern), DEFAULT_WITHIN);
    }

    /** The same check with another time limit. */
    public Readiness within(Duration limit) {
        return new Readiness(check, limit);
    }
}
