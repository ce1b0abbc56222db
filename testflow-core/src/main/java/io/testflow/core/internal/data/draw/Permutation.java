package io.testflow.core.internal.data.draw;

/**
 * An order of the numbers from 0 to a size, without that, in which each has its place and none has to be remembered.
 *
 * <p>A Feistel network with four rounds over the next power of four, walked until the result is below the size (Black, Rogaway:
 * Ciphers with arbitrary finite domains, CT-RSA 2002). Safe for use by several threads.
 *
 * @param key tells it from other orders
 * @param size 1 or more, at most 2^62
 */
public record Permutation(long key, long size) {

    private static final int ROUNDS = 4;

    /** The number at a place, both below the size. */
    public long at(long place) {
        int half = Math.max(1, (65 - Long.numberOfLeadingZeros(size - 1)) / 2);
        long number = place;
        do {
            number = shuffled(number, half);
        } while (number >= size);
        return number;
    }

    private long shuffled(long number, int half) {
        long mask = (1L << half) - 1;
        long left = number >>> half;
        long right = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (Draw.mix(key + right * ROUNDS + round) & mask);
            left = right;
            right = next;
        }
        return (left << half) | right;
    }
}
