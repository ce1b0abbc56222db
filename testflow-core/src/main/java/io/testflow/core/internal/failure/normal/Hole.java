package io.testflow.core.internal.failure.normal;

/**
 * A place in a message where something stands that may differ between two messages of the same kind.
 *
 * @param text what stands there
 * @param kind what it is
 */
public record Hole(String text, Kind kind) {

    /** What stands in a hole. */
    public enum Kind {
        /** What differs from run to run: times, addresses, hashes, folders for temporary files. */
        CHANGING,
        /** A value: numbers, quoted text, contents of collections. */
        VALUE,
        /** The name of something: of a class, a column, a property. */
        NAME
    }
}
