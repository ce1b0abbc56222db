package io.testflow.core.internal.data.draw;

/**
 * Random numbers that follow from a key and a row alone: whoever asks for them, in which order, on which machine.
 *
 * <p>The generator is SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014). Used by one
 * thread.
 */
public final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /** The numbers of a row of what the key stands for. */
    public static Draw of(long key, long row) {
        return new Draw(mix(key + row * GOLDEN));
    }

    /** The key of a part of what another key stands for. */
    public static long key(long whole, String part) {
        long key = mix(whole);
        for (int i = 0; i < part.length(); i++) {
            key = mix(key + part.charAt(i) + GOLDEN);
        }
        return key;
    }

    /** Spreads a number over all 64 bits; no two numbers have the same result. */
    public static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** 64 random bits. */
    public long bits() {
        state += GOLDEN;
        return mix(state);
    }

    /** Leaves 64 bits out, where there is nothing to choose. */
    public void skip() {
        state += GOLDEN;
    }

    /** From 0, and below a bound of 1 or more. */
    public long below(long bound) {
        return within(bits(), bound);
    }

    /** Brings 64 random bits into the range from 0 to a bound of 1 or more, without that. */
    public static long within(long bits, long bound) {
        return Math.multiplyHigh(bits >>> 1, bound << 1);
    }

    /** From 0 to 1, without that; in steps of 2^-53. */
    public double share() {
        return (bits() >>> 11) * 0x1.0p-53;
    }
}
