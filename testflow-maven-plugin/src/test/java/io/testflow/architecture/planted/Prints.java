package io.testflow.architecture.planted;

/** Prints past the log. */
public final class Prints {

    void print() {
        System.out.println("planted");
    }
}
