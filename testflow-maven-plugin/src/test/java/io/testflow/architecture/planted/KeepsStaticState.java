package io.testflow.architecture.planted;

/** Counts in a place that all tests share. */
public final class KeepsStaticState {

    private static int count;

    int count() {
        return count++;
    }
}
