package io.testflow.core.data;

import java.util.List;

/**
 * Data that a test did not get: no test has said anything about the code.
 *
 * <p>The message is complete: which data set, row, field and value, what refused it, and the cure where one is known.
 */
public final class DataFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> places;

    /** Creates the failure with a message that is shown to the user as it is. */
    public DataFailure(String message) {
        super(message);
        this.places = List.of();
    }

    /** Creates the failure with a message that is shown to the user as it is, and what led to it. */
    public DataFailure(String message, Throwable cause) {
        this(message, cause, List.of());
    }

    /**
     * Creates the failure of something that a definition names.
     *
     * @param places entities and fields that it is about, {@code users.email} and {@code users}, the nearest first
     */
    public DataFailure(String message, Throwable cause, List<String> places) {
        super(message, cause);
        this.places = List.copyOf(places);
    }

    /** The entities and fields that it is about, the nearest first; empty where nobody knows. */
    public List<String> places() {
        return places;
    }
}
