package io.testflow.agent.recording;

/**
 * What a probe stands for.
 *
 * @param kind what it is
 * @param owner binary name of the class, or the name of the thing
 * @param member name and descriptor of the method; empty where the kind has none
 */
public record Probe(Kind kind, String owner, String member) {

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
}
