package io.testflow.environment.internal.lease;

/** Names that nobody else makes. Without random numbers, for which a new JVM takes a hundredth of a second. */
public final class UniqueName {

    private UniqueName() {}

    /** One of this moment and this thread, of digits and hyphens. */
    public static String next() {
        return ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + "-" + System.nanoTime();
    }
}
