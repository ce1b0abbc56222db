package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.numbers.NumberSet;

/**
 * What counts as used with a probe, or with several, by number.
 *
 * @param things that are used
 * @param statics classes whose statics are touched
 * @param apart probes that count for more than things and statics
 * @param hasGap whether it cannot be known
 */
record Named(NumberSet things, NumberSet statics, NumberSet apart, boolean hasGap) {

    static final Named NOTHING = new Named(NumberSet.NONE, NumberSet.NONE, NumberSet.NONE, false);

    /** Stands for what cannot be known. */
    static final Named GAP = new Named(NumberSet.NONE, NumberSet.NONE, NumberSet.NONE, true);

    static Named of(NumberSet things, NumberSet statics) {
        return new Named(things, statics, NumberSet.NONE, false);
    }

    static Named apart(int probe) {
        return new Named(NumberSet.NONE, NumberSet.NONE, NumberSet.of(probe), false);
    }
}
