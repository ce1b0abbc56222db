package io.testflow.core.internal.numbers;

import java.util.Arrays;

/** Collects numbers from 0 on; cleared, it can be used again, and takes no new memory then. Not thread-safe. */
public final class NumberCollector {

    private long[] words = new long[16];
    /** The words from the first of these to the second may hold numbers, all others do not. */
    private int from = Integer.MAX_VALUE;

    private int to;

    /** Adds one number. */
    public void add(int number) {
        add(number >> 6, 1L << number);
    }

    /** Adds all numbers of a set. */
    public void add(NumberSet set) {
        if (!set.isEmpty()) {
            reach(set.place(0), set.place(set.size() - 1));
            for (int i = 0; i < set.size(); i++) {
                words[set.place(i)] |= set.word(i);
            }
        }
    }

    private void add(int place, long word) {
        reach(place, place);
        words[place] |= word;
    }

    private void reach(int first, int last) {
        from = Math.min(from, first);
        to = Math.max(to, last + 1);
        if (to > words.length) {
            words = Arrays.copyOf(words, Math.max(to, 2 * words.length));
        }
    }

    /** Whether there are no numbers. */
    public boolean isEmpty() {
        for (int place = from; place < to; place++) {
            if (words[place] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Forgets all numbers. */
    public void clear() {
        if (from < to) {
            Arrays.fill(words, from, to, 0);
        }
        from = Integer.MAX_VALUE;
        to = 0;
    }

    /** Gives all numbers to others that do not have them yet, and keeps none; returns those that were new there. */
    public NumberSet moveTo(NumberCollector others) {
        int count = 0;
        for (int place = from; place < to; place++) {
            if (place < others.words.length) {
                words[place] &= ~others.words[place];
            }
            count += words[place] == 0 ? 0 : 1;
        }
        NumberSet fresh = toSet(count);
        others.add(fresh);
        clear();
        return fresh;
    }

    /** The numbers of now. */
    public NumberSet toSet() {
        int count = 0;
        for (int place = from; place < to; place++) {
            count += words[place] == 0 ? 0 : 1;
        }
        return toSet(count);
    }

    private NumberSet toSet(int count) {
        if (count == 0) {
            return NumberSet.NONE;
        }
        int[] places = new int[count];
        long[] kept = new long[count];
        int next = 0;
        for (int place = from; place < to; place++) {
            if (words[place] != 0) {
                places[next] = place;
                kept[next++] = words[place];
            }
        }
        return new NumberSet(places, kept);
    }

    /** The numbers as words of 64, the first of them from 0 on. */
    public long[] toWords() {
        return from < to ? Arrays.copyOf(words, to) : new long[0];
    }
}
