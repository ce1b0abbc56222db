package io.testflow.engine.internal.fingerprint;

/** What came of reading a top-level class with all that is nested in it. */
public sealed interface NestReading {

    /** Every class of it was read. */
    record Read(NestFingerprints fingerprints) implements NestReading {}

    /**
     * A class is missing or is no class file that this version understands.
     *
     * @param className binary name of the class
     * @param reason a clause that completes "the class cannot be read:"
     */
    record Unreadable(String className, String reason) implements NestReading {}
}
