package io.testflow.core.error;

/**
 * A mistake that the user of TestFlow can cure: a REF that does not exist, a file with a wrong key.
 *
 * <p>The message is complete: what is wrong, where, why, and the cure.
 */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message that is shown to the user as it is. */
    public UsageException(String message) {
        super(message);
    }

    /** Creates the exception with a message that is shown to the user as it is, and what led to it. */
    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
