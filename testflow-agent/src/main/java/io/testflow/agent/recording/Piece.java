package io.testflow.agent.recording;

import java.util.Arrays;

/** What was noted since the last boundary, and by which threads. Not thread-safe. */
final class Piece {

    private int[] probes = new int[1024];
    private Thread[] threads = new Thread[1024];
    private int size;

    void add(int probe, Thread thread) {
        if (size == probes.length) {
            probes = Arrays.copyOf(probes, size * 2);
            threads = Arrays.copyOf(threads, size * 2);
        }
        probes[size] = probe;
        threads[size++] = thread;
    }

    int size() {
        return size;
    }

    /** Tells a scope all of it. */
    void tell(Scope scope) {
        scope.use(probes, size);
    }

    /** Tells a scope what one thread noted. */
    void tell(Scope scope, Thread by) {
        int[] own = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (threads[i] == by) {
                own[count++] = probes[i];
            }
        }
        scope.use(own, count);
    }

    void addTo(IdList list) {
        list.add(probes, size);
    }

    /** Begins the next one. */
    void clear(Flags noted) {
        for (int i = 0; i < size; i++) {
            noted.clear(probes[i]);
        }
        Arrays.fill(threads, 0, size, null);
        size = 0;
    }
}
