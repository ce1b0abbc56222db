package io.testflow.core.error;

/** A fault inside TestFlow: the user did nothing wrong and cannot cure it. */
public final class BugException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message for whoever mends TestFlow. */
    public BugException(String message) {
        super(message);
    }

    /** Creates the exception with a message for whoever mends TestFlow, and what led to it. */
    public BugException(String message, Throwable cause) {
        super(message, cause);
    }
}
