package io.testflow.agent.recording;

import java.util.Arrays;

/** A growing list of probes that forgets doubles when it has to grow. Not thread-safe. */
final class IdList {

    private int[] ids = new int[64];
    private int size;

    void add(int[] some, int from, int count) {
        if (size + count > ids.length) {
            removeDoubles();
            if (size + count > ids.length / 2) {
                ids = Arrays.copyOf(ids, Math.max(ids.length, size + count) * 2);
            }
        }
        System.arraycopy(some, from, ids, size, count);
        size += count;
    }

    void clear() {
        size = 0;
    }

    /** The probes, ascending, each once. */
    int[] sorted() {
        removeDoubles();
        return Arrays.copyOf(ids, size);
    }

    private void removeDoubles() {
        Arrays.sort(ids, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || ids[i] != ids[kept - 1]) {
                ids[kept++] = ids[i];
            }
        }
        size = kept;
    }
}
