package io.testflow.core.internal.numbers;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A set of numbers from 0 on, in words of 64 of which the empty ones are left out: what many sets far from 0 need is no more
 * than what they hold. Immutable.
 */
public final class NumberSet {

    /** What is done with numbers eight at a time, of which there are fewer forms than of larger parts. */
    @FunctionalInterface
    public interface Octets {

        /**
         * Takes eight numbers of which at least one is there.
         *
         * @param octet the first of the numbers, divided by eight
         * @param bits one for each that is there, the lowest for the first
         */
        void accept(int octet, int bits);
    }

    /** The set without numbers. */
    public static final NumberSet NONE = new NumberSet(new int[0], new long[0]);

    /** Places of the words, ascending. */
    private final int[] places;

    private final long[] words;

    /** Takes over the arrays, which nobody may write any more. */
    NumberSet(int[] places, long[] words) {
        this.places = places;
        this.words = words;
    }

    /** The set of these numbers, in any order. */
    public static NumberSet of(int... numbers) {
        NumberCollector collector = new NumberCollector();
        for (int number : numbers) {
            collector.add(number);
        }
        return collector.toSet();
    }

    /** Whether it has no numbers. */
    public boolean isEmpty() {
        return places.length == 0;
    }

    /** Whether a number is one of them. */
    public boolean contains(int number) {
        int place = Arrays.binarySearch(places, number >> 6);
        return place >= 0 && (words[place] >>> number & 1) != 0;
    }

    /** Whether two sets have a number in common. */
    public boolean intersects(NumberSet other) {
        int i = 0;
        int j = 0;
        while (i < places.length && j < other.places.length) {
            if (places[i] == other.places[j]) {
                if ((words[i] & other.words[j]) != 0) {
                    return true;
                }
                i++;
                j++;
            } else if (places[i] < other.places[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** Does something with each, ascending. */
    public void forEach(IntConsumer action) {
        for (int i = 0; i < places.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                action.accept((places[i] << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /** Does something with all of them, eight at a time, ascending. */
    public void forEachOctet(Octets action) {
        for (int i = 0; i < places.length; i++) {
            long rest = words[i];
            for (int octet = places[i] * Long.BYTES; rest != 0; octet++, rest >>>= Byte.SIZE) {
                int bits = (int) rest & 0xff;
                if (bits != 0) {
                    action.accept(octet, bits);
                }
            }
        }
    }

    /** How many words there are. */
    int size() {
        return places.length;
    }

    int place(int index) {
        return places[index];
    }

    long word(int index) {
        return words[index];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberSet set && Arrays.equals(places, set.places) && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(places) + Arrays.hashCode(words);
    }
}
