package io.testflow.core.environment;

/**
 * An environment that did not start, or a service of it that died: no test has said anything about the code.
 *
 * <p>The message is complete: which service, what happened, the last lines of its log, and the cure where one is known.
 */
public final class EnvironmentFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the failure with a message that is shown to the user as it is. */
    public EnvironmentFailure(String message) {
        super(message);
    }

    /** Creates the failure with a message that is shown to the user as it is, and what led to it. */
    public EnvironmentFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
