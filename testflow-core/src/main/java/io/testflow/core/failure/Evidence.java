package io.testflow.core.failure;

/**
 * What a rule saw.
 *
 * @param where in which part of the failure
 * @param text the part itself, short
 */
public record Evidence(Where where, String text) {

    /** The parts of a failure that rules look at; a name stands in reports and is never changed. */
    public enum Where {
        /** The type of a throwable. */
        TYPE,
        /** The message of a throwable. */
        MESSAGE,
        /** A frame of a stack. */
        FRAME,
        /** What the test printed. */
        OUTPUT,
        /** What TestFlow knows of the run. */
        CONTEXT
    }
}
