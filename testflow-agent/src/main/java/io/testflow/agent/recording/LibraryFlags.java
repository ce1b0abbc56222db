package io.testflow.agent.recording;

/**
 * One flag a class of a library, which its code sets where it is clear. To set it costs the compilers of the JVM less than to
 * call whoever notes it, and the many methods of libraries are most of what a JVM compiles; but who set it is not
 * known, and each boundary looks at all of them. Thread-safe as far as its caller holds a lock where it takes what is set.
 */
public final class LibraryFlags {

    /** The number of flags that there can be: all that a constant of two bytes can name. */
    public static final int CAPACITY = 1 << 15;

    /** Where there is no flag left. */
    public static final int NONE = -1;

    private final byte[] flags = new byte[CAPACITY];
    private final int[] probes = new int[CAPACITY];
    private volatile int count;

    /** What the code sets: not 0 where it ran since the last boundary. */
    public byte[] flags() {
        return flags;
    }

    /** The flag that stands for a probe from now on; {@link #NONE} where there is none left. */
    public synchronized int add(int probe) {
        int flag = count;
        if (flag == CAPACITY) {
            return NONE;
        }
        probes[flag] = probe;
        count = flag + 1;
        return flag;
    }

    /** Clears the flags that are set, and notes their probes. */
    void take(Piece piece, Flags noted) {
        int end = count;
        for (int flag = 0; flag < end; flag++) {
            if (flags[flag] != 0) {
                flags[flag] = 0;
                piece.addOfAny(probes[flag], noted);
            }
        }
    }
}
