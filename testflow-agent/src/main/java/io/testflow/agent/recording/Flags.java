package io.testflow.agent.recording;

import org.jspecify.annotations.Nullable;

/**
 * One flag a probe, not 0 while the probe need not be told again. In two parts, since the JVM fills an array with zeros as it
 * makes it: for millions of probes, which hardly any JVM needs, that takes longer than all else here. Thread-safe as far as its
 * caller holds a lock where it sets flags.
 */
public final class Flags {

    /** The number of flags that are there from the start. */
    public static final int FIRST = 1 << 16;

    private final byte[] first = new byte[FIRST];
    private final int capacity;
    private volatile byte @Nullable [] further;

    /** Creates flags for so many probes. */
    public Flags(int capacity) {
        this.capacity = capacity;
    }

    int capacity() {
        return capacity;
    }

    /** Those of the first probes. */
    public byte[] first() {
        return first;
    }

    /** Those of the probes from {@link #FIRST} on; made when they are asked for first. */
    public byte[] further() {
        byte[] known = further;
        return known == null ? make() : known;
    }

    private synchronized byte[] make() {
        byte[] known = further;
        if (known == null) {
            known = new byte[Math.max(capacity - FIRST, 0)];
            further = known;
        }
        return known;
    }

    boolean isSet(int probe) {
        return probe < FIRST ? first[probe] != 0 : further()[probe - FIRST] != 0;
    }

    void set(int probe) {
        put(probe, (byte) 1);
    }

    void clear(int probe) {
        put(probe, (byte) 0);
    }

    private void put(int probe, byte value) {
        if (probe < FIRST) {
            first[probe] = value;
        } else {
            further()[probe - FIRST] = value;
        }
    }
}
