package io.testflow.core.failure;

/**
 * How often a test ran in one build, and what came of it.
 *
 * @param failed number of runs that failed, 1 or more
 * @param passed number of runs that passed
 */
public record Attempts(int failed, int passed) {

    /** It ran once, and failed. */
    public static final Attempts ONE = new Attempts(1, 0);

    /** Whether it both failed and passed, on the same code. */
    public boolean isFlaky() {
        return failed > 0 && passed > 0;
    }
}
