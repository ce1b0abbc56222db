package io.testflow.core.data;

/**
 * Data that a test did not get: no test has said anything about the code.
 *
 * <p>The message is complete: which data set, row, field and value, what refused it, and the cure where one is known.
 */
public final class DataFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the failure with a message that is shown to the user as it is. */
    public DataFailure(String message) {
        super(message);
    }

    /** Creates the failure with a message that is shown to the user as it is, and what led to it. */
    public DataFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
