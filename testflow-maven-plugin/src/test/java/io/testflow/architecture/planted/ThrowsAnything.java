package io.testflow.architecture.planted;

/** Throws an exception of no family. */
public final class ThrowsAnything {

    void fail() {
        throw new RuntimeException("planted");
    }
}
