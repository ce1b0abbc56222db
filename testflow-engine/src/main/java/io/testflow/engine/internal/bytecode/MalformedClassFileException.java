package io.testflow.engine.internal.bytecode;

/** The bytes are no class file, or one that this reader does not understand. */
final class MalformedClassFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedClassFileException(String why) {
        super(why);
    }
}
