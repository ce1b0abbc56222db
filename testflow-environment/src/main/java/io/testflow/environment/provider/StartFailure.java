package io.testflow.environment.provider;

/** A service did not start. The message says why, and the cure where one is known, in sentences. */
public final class StartFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean passing;

    private StartFailure(String message, boolean passing) {
        super(message);
        this.passing = passing;
    }

    /** The next attempt would fail in the same way. */
    public static StartFailure lasting(String message) {
        return new StartFailure(message, false);
    }

    /** The next attempt may well succeed: a port that somebody has taken meanwhile. */
    public static StartFailure passing(String message) {
        return new StartFailure(message, true);
    }

    /** The same with more to say at its end. */
    public StartFailure with(String more) {
        return new StartFailure(getMessage() + more, passing);
    }

    /** Whether another attempt makes sense. */
    public boolean isPassing() {
        return passing;
    }
}
