package io.testflow.engine.internal.snapshot;

import java.util.Comparator;

/**
 * Something that a test can use, by a name that holds in every checkout and on every machine.
 *
 * @param kind what it is
 * @param name {@code a.Money#add(I)V} for a method, the binary name for a class, the name of a parameter
 */
public record Thing(Kind kind, String name) implements Comparable<Thing> {

    private static final Comparator<Thing> ORDER =
            Comparator.comparing(Thing::kind).thenComparing(Thing::name);

    /** What a thing can be. */
    public enum Kind {
        /** A method: what it declares and what it does. */
        METHOD('m'),
        /** A class: its hierarchy, fields, annotations, and what else the code that names it depends on. */
        SHAPE('s'),
        /** Which of the methods that a class has or inherits is called where several bear one signature. */
        DISPATCH('d'),
        /** A class with everything in it. */
        CLASS('c'),
        /** A parameter of the test run. */
        CONFIGURATION('b');

        private final char code;

        Kind(char code) {
            this.code = code;
        }

        /** What stands for it in a file. */
        char code() {
            return code;
        }

        static Kind of(int code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("there is no kind of thing '" + (char) code + "'");
        }
    }

    @Override
    public int compareTo(Thing other) {
        return ORDER.compare(this, other);
    }
}
