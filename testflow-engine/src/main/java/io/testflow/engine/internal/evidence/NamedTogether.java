package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.numbers.NumberCollector;
import org.jspecify.annotations.Nullable;

/**
 * What counts as used with eight neighbouring probes, of which a test passed some. These are mostly methods of one class: many
 * tests passed the same ones of them, and what they name is found, and joined, once. Not thread-safe.
 */
final class NamedTogether {

    private static final int FORMS = 1 << Byte.SIZE;

    private final NamedThings named;
    /** By octet of probes, and by which of these were passed. */
    private final @Nullable Named[] @Nullable [] found;

    /** @param probes how many there are */
    NamedTogether(NamedThings named, int probes) {
        this.named = named;
        this.found = new Named[probes / Byte.SIZE + 1][];
    }

    /**
     * What some of eight probes bring.
     *
     * @param octet the first of them, divided by eight
     * @param bits one for each that was passed, the lowest for the first; at least one
     */
    Named by(int octet, int bits) {
        @Nullable Named[] forms = found[octet];
        if (forms == null) {
            forms = new Named[FORMS];
            found[octet] = forms;
        }
        Named known = forms[bits];
        if (known == null) {
            known = join(octet * Byte.SIZE, bits);
            forms[bits] = known;
        }
        return known;
    }

    private Named join(int first, int bits) {
        if (Integer.bitCount(bits) == 1) {
            return named.by(first + Integer.numberOfTrailingZeros(bits));
        }
        NumberCollector things = new NumberCollector();
        NumberCollector statics = new NumberCollector();
        NumberCollector apart = new NumberCollector();
        boolean hasGap = false;
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            Named each = named.by(first + Integer.numberOfTrailingZeros(rest));
            things.add(each.things());
            statics.add(each.statics());
            apart.add(each.apart());
            hasGap |= each.hasGap();
        }
        return new Named(things.toSet(), statics.toSet(), apart.toSet(), hasGap);
    }
}
