package io.testflow.core.internal.recording;

import io.testflow.core.internal.numbers.NumberSet;
import java.util.List;
import java.util.Set;

/**
 * What one test JVM recorded.
 *
 * @param probes what each probe number stands for
 * @param scopes what each scope used; the same scope may stand here more than once, and used all of it
 * @param open the names of test classes and test methods that had not ended when the JVM did
 */
public record Recording(List<Probe> probes, List<Scope> scopes, Set<String> open) {

    /** Copies what may be changed. */
    public Recording {
        open = Set.copyOf(open);
    }

    /** What a probe stands for. */
    public enum Kind {
        /** Code that no probe was left for: the recording has gaps. */
        UNKNOWN('?'),
        /** A method of the project that was executed. */
        METHOD('m'),
        /** A class of a library of which some method was executed. */
        LIBRARY_CLASS('l'),
        /** A class whose static fields were written outside of its initialiser. */
        STATICS_WRITTEN('w'),
        /** A class whose code could not be woven, so that nobody knows who executed it. */
        UNWOVEN_CLASS('u'),
        /** The static initialiser of a class; names a scope of its own. */
        INITIALISER('i'),
        /** What is used of the JDK could not be watched: the recording has gaps; the owner says where. */
        GAP('g'),
        /** A file whose content was read, by its absolute path, or that was not there; {@code jar!/entry} in a jar. */
        FILE_READ('f'),
        /** A path that was asked whether and as what it exists. */
        FILE_ASKED('e'),
        /** A path whose attributes were asked, its size among them. */
        FILE_ATTRIBUTES('a'),
        /** A directory whose entries were listed. */
        DIRECTORY_LISTED('d'),
        /** A path that was written, made, moved or deleted; {@code <clinit>} where a static initialiser did so. */
        FILE_WRITTEN('o'),
        /** A path that was read or asked after it had been written in this JVM. */
        FILE_READ_BACK('b'),
        /** A resource that was looked for by its name, with slashes. */
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
        /** A system property that was set or cleared; {@code *} for all. {@code <clinit>} as for paths. */
        PROPERTY_WRITTEN('t'),
        /** A system property that was read after it had been set in this JVM; {@code *} where all were exchanged. */
        PROPERTY_READ_BACK('q'),
        /** An environment variable that was read; {@code *} for all, {@code *=} for the names of all. */
        VARIABLE('v'),
        /** A process that was started: its command, a line for each argument; the member is the directory where, if it is said. */
        PROCESS('x'),
        /** An address that a socket was connected to, {@code host:port}. */
        ADDRESS('s');

        private final char code;

        Kind(char code) {
            this.code = code;
        }

        static Kind of(int code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("there is no kind of probe '" + (char) code + "'");
        }
    }

    /**
     * What a probe stands for.
     *
     * @param kind what it is
     * @param owner binary name of a class, or name of a thing
     * @param member name and descriptor of a method, else empty
     */
    public record Probe(Kind kind, String owner, String member) {}

    /** What a scope stands for. */
    public enum ScopeKind {
        /** The JVM, while no test class is open. */
        RUN,
        /** A test class or a test method. */
        TEST,
        /** A static initialiser; the name is the number of its probe. */
        INITIALISER
    }

    /**
     * Something that used what was used while it lasted.
     *
     * @param kind what it is
     * @param name the test, or the number of the probe; empty for the run
     * @param parent name of the scope around it, whose use is its own as well; empty for none but the run
     * @param probes numbers of what it used
     */
    public record Scope(ScopeKind kind, String name, String parent, NumberSet probes) {}
}
