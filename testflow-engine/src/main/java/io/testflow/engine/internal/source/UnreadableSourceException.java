package io.testflow.engine.internal.source;

/** A source text that cannot be compared; never leaves this package. */
final class UnreadableSourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableSourceException(String why) {
        super(why);
    }
}
