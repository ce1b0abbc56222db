package io.testflow.agent.probe;

/**
 * Where the launcher's listener says what runs; called by name, since neither side may depend on the other. Thread-safe.
 */
public final class Boundaries {

    private Boundaries() {}

    /** A test class or test method begins inside of another, or of none. */
    public static void testStarted(String name, String parent) {
        Probes.recorder().testStarted(name, parent);
    }

    /** A test class or test method ends. */
    public static void testEnded(String name) {
        Probes.recorder().testEnded(name);
    }

    /** All tests of a run have ended; more runs may come. */
    public static void runEnded() {
        Probes.recorder().runEnded();
    }
}
