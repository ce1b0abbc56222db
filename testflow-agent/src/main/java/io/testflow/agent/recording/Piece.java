package io.testflow.agent.recording;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was noted since the last boundary of a test, and by which threads. A static initialiser cuts it: what was noted before
 * has to be noted again while it runs, and no more when it has ended. Not thread-safe.
 */
final class Piece {

    private int[] probes = new int[1024];
    private @Nullable Thread[] threads = new Thread[1024];
    private int size;
    /** So many of them were handed out; what noted them is forgotten. */
    private int told;

    /** Where the initialisers that run now began, the first one first; only what is behind the last has its flags set. */
    private int[] cuts = new int[16];

    private int cutCount;

    void add(int probe, @Nullable Thread thread) {
        if (size == probes.length) {
            probes = Arrays.copyOf(probes, size * 2);
            threads = Arrays.copyOf(threads, size * 2);
        }
        probes[size] = probe;
        threads[size++] = thread;
    }

    /** Adds what some thread noted, nobody knows which, unless it is noted already. */
    void addOfAny(int probe, Flags noted) {
        if (!noted.isSet(probe)) {
            noted.set(probe);
            add(probe, null);
        }
    }

    /** Whether all of it was handed out. */
    boolean isToldOf() {
        return told == size;
    }

    /** Tells a scope what was not handed out yet. */
    void tell(Scope scope) {
        scope.use(probes, told, size - told);
    }

    /** Tells a scope what one thread noted of that, or may have noted. */
    void tell(Scope scope, Thread by) {
        int[] own = new int[size - told];
        int count = 0;
        for (int i = told; i < size; i++) {
            if (threads[i] == by || threads[i] == null) {
                own[count++] = probes[i];
            }
        }
        scope.use(own, 0, count);
    }

    void addTo(IdList list) {
        list.add(probes, told, size - told);
    }

    /** All of it is handed out. */
    void told() {
        Arrays.fill(threads, told, size, null);
        told = size;
    }

    /** An initialiser begins, after all was handed out. */
    void cut(Flags noted) {
        if (cutCount == cuts.length) {
            cuts = Arrays.copyOf(cuts, cutCount * 2);
        }
        clear(noted);
        cuts[cutCount++] = size;
    }

    /**
     * An initialiser has ended, after all was handed out.
     *
     * @param place how many began before it and have not ended; where others began after it, those have not been told of what was
     *     noted before it, which stays to be noted again until they have ended
     */
    void join(int place, Flags noted) {
        if (place == cutCount - 1) {
            restore(noted);
        } else {
            System.arraycopy(cuts, place + 1, cuts, place, cutCount - place - 1);
        }
        cutCount--;
    }

    /** What was noted on both sides of the last cut is kept once. */
    private void restore(Flags noted) {
        int cut = cuts[cutCount - 1];
        int kept = cutCount == 1 ? 0 : cuts[cutCount - 2];
        for (int i = kept; i < cut; i++) {
            int probe = probes[i];
            if (!noted.isSet(probe)) {
                noted.set(probe);
                probes[kept++] = probe;
            }
        }
        System.arraycopy(probes, cut, probes, kept, size - cut);
        size -= cut - kept;
        told = size;
    }

    /** Forgets what was handed out, so that all has to be noted again. */
    void begin(Flags noted) {
        clear(noted);
        Arrays.fill(cuts, 0, cutCount, 0);
        size = 0;
        told = 0;
    }

    private void clear(Flags noted) {
        for (int i = cutCount == 0 ? 0 : cuts[cutCount - 1]; i < size; i++) {
            noted.clear(probes[i]);
        }
    }
}
