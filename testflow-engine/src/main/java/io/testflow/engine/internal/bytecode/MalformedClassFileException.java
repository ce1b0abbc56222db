package io.testflow.engine.internal.bytecode;

import java.io.IOException;

/** The bytes are no class file, or one that this reader does not understand. */
final class MalformedClassFileException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedClassFileException(String why) {
        super(why);
    }
}
