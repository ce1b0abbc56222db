package io.testflow.agent.recording;

import org.jspecify.annotations.Nullable;

/**
 * Something that lasts for a while and uses what is used in that while: the whole run, a test class, a test, a static
 * initialiser. Not thread-safe.
 */
final class Scope {

    /** What a scope stands for. */
    enum Kind {
        /** What no class of tests is open for. */
        RUN('r'),
        /** A test class or a test method. */
        TEST('t'),
        /** The static initialiser of a class, named by its probe. */
        INITIALISER('i');

        private final char code;

        Kind(char code) {
            this.code = code;
        }

        /** What stands for it in the file. */
        char code() {
            return code;
        }
    }

    private final Kind kind;
    private final String name;
    private final @Nullable Scope parent;
    private final IdList used = new IdList();
    private int timesOpen;
    private int openChildren;

    Scope(Kind kind, String name, @Nullable Scope parent) {
        this.kind = kind;
        this.name = name;
        this.parent = parent;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable
    Scope parent() {
        return parent;
    }

    void use(int[] probes, int from, int count) {
        used.add(probes, from, count);
    }

    int[] used() {
        return used.sorted();
    }

    void open() {
        timesOpen++;
        if (timesOpen == 1 && parent != null) {
            parent.openChildren++;
        }
    }

    void close() {
        timesOpen--;
        if (timesOpen == 0 && parent != null) {
            parent.openChildren--;
        }
    }

    boolean isOpen() {
        return timesOpen > 0;
    }

    /** Whether what is used now counts for this scope rather than for one within it. */
    boolean isInnermost() {
        return openChildren == 0;
    }
}
