package io.testflow.core.internal.failure.normal;

/** Ports that the system deals out, so that the same server has another one in the next build; Linux begins with 32768. */
public final class EphemeralPort {

    private static final int FIRST = 32768;

    private EphemeralPort() {}

    /** Whether a port may be one of those. */
    public static boolean isOne(int port) {
        return port >= FIRST;
    }
}
