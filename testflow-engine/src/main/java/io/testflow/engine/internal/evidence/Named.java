package io.testflow.engine.internal.evidence;

import java.util.BitSet;

/**
 * What counts as used with a method or with a type, by number, as lists: they are short, and of many methods of each test.
 *
 * <p>Immutable, as nobody writes the arrays.
 */
final class Named {

    static final Named NOTHING = new Named(new BitSet(), new BitSet());

    /** Stands for what cannot be known. */
    static final Named GAP = new Named(new BitSet(), new BitSet());

    private final int[] things;
    private final int[] statics;

    /**
     * Keeps the numbers of these sets.
     *
     * @param things that are used
     * @param statics classes whose statics are touched
     */
    Named(BitSet things, BitSet statics) {
        this.things = things.stream().toArray();
        this.statics = statics.stream().toArray();
    }

    /** Adds them to what a test used so far. */
    void addTo(BitSet usedThings, BitSet touchedStatics) {
        for (int thing : things) {
            usedThings.set(thing);
        }
        for (int type : statics) {
            touchedStatics.set(type);
        }
    }
}
