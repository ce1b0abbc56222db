package io.testflow.data.internal.load;

import java.util.ArrayList;
import java.util.List;

/** Numbers that a database has given, one for each row in their order. Numbers that follow one another take no room. */
final class Numbers {

    private record Run(long row, long first) {}

    private final List<Run> runs = new ArrayList<>();
    private long count;
    private long last;

    void add(long number) {
        if (runs.isEmpty() || number != last + 1) {
            runs.add(new Run(count, number));
        }
        last = number;
        count++;
    }

    long count() {
        return count;
    }

    /** The number of a row, from 0. */
    long of(long row) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).row() <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return runs.get(low).first() + row - runs.get(low).row();
    }
}
