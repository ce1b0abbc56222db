package io.testflow.agent.recording;

import org.jspecify.annotations.Nullable;

/**
 * What a probe stands for.
 *
 * @param kind what it is
 * @param owner binary name of the class, or the name of the thing
 * @param member name and descriptor of the method; empty where the kind has none
 */
public record Probe(Kind kind, String owner, String member) {

    /** The member of what was written by a static initialiser, or by what counts as one. */
    public static final String BY_INITIALISER = "<clinit>";

    /** The member of a class file of which what it declares was read, and no code. */
    public static final String DECLARATIONS = "declarations";

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Probe probe
                && kind == probe.kind
                && owner.equals(probe.owner)
                && member.equals(probe.member);
    }

    /** By hand, as is what is above: what a record has by itself is linked at run time, which takes longer than all else here. */
    @Override
    public int hashCode() {
        return 31 * (31 * kind.code + owner.hashCode()) + member.hashCode();
    }

    /** What a probe can stand for. */
    public enum Kind {
        /** Code that no probe was left for: the record has gaps. */
        UNKNOWN('?'),
        /** A method of the project that was executed. */
        METHOD('m'),
        /** A class of a library of which some method was executed. */
        LIBRARY_CLASS('l'),
        /** A class whose static fields were written outside of its initialiser. */
        STATICS_WRITTEN('w'),
        /** A class of the user whose code could not be woven. */
        UNWOVEN_CLASS('u'),
        /** The static initialiser of a class; stands for the extent in which it ran. */
        INITIALISER('i'),
        /** What is used of the JDK could not be watched here: the record has gaps; the owner says where. */
        GAP('g'),
        /** A file whose content was read, by its absolute path, or that is not there. */
        FILE_READ('f'),
        /** A path that was asked whether and as what it exists. */
        FILE_ASKED('e'),
        /** A path whose attributes were asked, its size among them. */
        FILE_ATTRIBUTES('a'),
        /** A directory whose entries were listed. */
        DIRECTORY_LISTED('d'),
        /** A path that was written, made, moved or deleted; the member says where an initialiser did so. */
        FILE_WRITTEN('o'),
        /** A path that was read or asked after it had been written in this JVM. */
        FILE_READ_BACK('b'),
        /** A resource that was looked for by its name. */
        RESOURCE('r'),
        /** A class that was asked for by its name, whether there is one or not. */
        CLASS_ASKED('c'),
        /**
         * A class whose methods, constructors where the member is {@code <init>}, or fields where it is {@code <fields>}, were
         * listed or searched; the name of a method where only methods of that name were looked for.
         */
        MEMBERS('k'),
        /** A system property that was read; {@code *} for all, {@code *=} for the names of all. */
        PROPERTY('p'),
        /** A system property that was set or cleared; {@code *} for all. The member says where an initialiser did so. */
        PROPERTY_WRITTEN('t'),
        /** A system property that was read after it had been set in this JVM; {@code *} where all were exchanged. */
        PROPERTY_READ_BACK('q'),
        /** An environment variable that was read; {@code *} for all, {@code *=} for the names of all. */
        VARIABLE('v'),
        /** A process that was started: its command, a line for each argument; the member is the directory where, if it is said. */
        PROCESS('x'),
        /** An address that a socket was connected to. */
        ADDRESS('s');

        private final char code;

        Kind(char code) {
            this.code = code;
        }

        /** What stands for it in the file. */
        char code() {
            return code;
        }
    }
}
