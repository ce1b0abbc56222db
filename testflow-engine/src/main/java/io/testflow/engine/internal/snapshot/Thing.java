package io.testflow.engine.internal.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * Something that a test can use, by a name that holds in every checkout and on every machine.
 *
 * @param kind what it is
 * @param name {@code a.Money#add(I)V} for a method, the binary name for a class, for a file its path behind the place that it
 *     lies in, as <code>{root}/src/test/data/orders.csv</code>, the name of a parameter
 */
public record Thing(Kind kind, String name) implements Comparable<Thing> {

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
        /**
         * What reflection lists of a class; {@code a.Money#<init>} for its constructors alone, {@code a.Money#<fields>} for
         * the order of its fields, {@code a.Money#add} for the methods of a name, there or not, {@code a.Money} for all but these.
         */
        MEMBERS('k'),
        /** All files of the project on the class path; there is one thing of this kind. */
        CODE('x'),
        /** The content of a file, or that there is none. */
        FILE('f'),
        /** Whether and as what a path exists. */
        EXISTENCE('e'),
        /** Whether and as what a path exists, and the size of a file. */
        ATTRIBUTES('a'),
        /** The names in a directory, or that there is none. */
        DIRECTORY('o'),
        /** All that the class path holds by the name of a resource, in its order. */
        RESOURCE('r'),
        /** A system property; {@code *} for all. */
        PROPERTY('p'),
        /** An environment variable; {@code *} for all. */
        VARIABLE('v'),
        /** The image that a container was made of: its name, and what tells it from others of that name. */
        IMAGE('i'),
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

    /** The class that a thing of code is or belongs to; of other things the name, up to a {@code #}. */
    public String owner() {
        int hash = name.indexOf('#');
        return hash < 0 ? name : name.substring(0, hash);
    }

    /** What stands behind the class: of a method its name and descriptor; the whole name where there is nothing behind. */
    public String member() {
        return name.substring(name.indexOf('#') + 1);
    }

    /** A system property or environment variable, or what stands for all of them, in words. */
    public String setting() {
        String what = kind == Kind.PROPERTY ? "system property" : "environment variable";
        return switch (name) {
            case "*" -> "any " + what;
            case "*=" -> "the name of any " + what;
            default -> what + " " + name;
        };
    }

    @Override
    public int compareTo(Thing other) {
        int order = kind.compareTo(other.kind);
        return order == 0 ? name.compareTo(other.name) : order;
    }

    /** As records do it, who find out how when they are first asked, which takes a new JVM long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Thing thing && kind == thing.kind && name.equals(thing.name);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + kind.code;
    }
}
