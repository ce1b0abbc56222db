package io.testflow.agent.probe;

/** The flags that code looks at which was woven when those of {@link Probes} were used up. */
public final class FurtherProbes {

    /** One flag a probe, of those that {@link Probes#NOTED} has none for. */
    @SuppressWarnings("MutablePublicArray") // Woven code reads it without a call.
    public static final byte[] NOTED = Probes.flags().further();

    private FurtherProbes() {}
}
