package io.testflow.core.internal.classgraph;

import java.util.Arrays;

/** A growing list of ints, for graphs whose boxed edges would not fit into memory. Not thread-safe. */
final class IntList {

    private int[] values = new int[4];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }
}
