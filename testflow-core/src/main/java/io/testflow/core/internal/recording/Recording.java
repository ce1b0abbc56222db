package io.testflow.core.internal.recording;

import java.util.BitSet;
import java.util.List;

/**
 * What one test JVM recorded.
 *
 * @param probes what each probe number stands for
 * @param scopes what each scope used; the same scope may stand here more than once, and used all of it
 */
public record Recording(List<Probe> probes, List<Scope> scopes) {

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
        INITIALISER('i');

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
    public record Scope(ScopeKind kind, String name, String parent, BitSet probes) {}
}
