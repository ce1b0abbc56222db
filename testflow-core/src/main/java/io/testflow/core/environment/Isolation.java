package io.testflow.core.environment;

/** Who shares what runs. */
public enum Isolation {
    /** All tests that ask for the environment see the same services and the same data. */
    SHARED,

    /**
     * Each class, or method, that asks for the environment has it for itself: a database of its own in a server that all use,
     * services of its own where these cannot be divided.
     */
    CLASS,

    /** The same for each test of a class that asks for the environment. */
    METHOD
}
