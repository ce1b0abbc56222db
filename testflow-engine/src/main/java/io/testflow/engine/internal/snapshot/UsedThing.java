package io.testflow.engine.internal.snapshot;

import java.util.Comparator;

/**
 * A thing as it was when a test used it and passed.
 *
 * @param thing what was used
 * @param fingerprint of its content then
 */
public record UsedThing(Thing thing, long fingerprint) implements Comparable<UsedThing> {

    private static final Comparator<UsedThing> ORDER =
            Comparator.comparing(UsedThing::thing).thenComparingLong(UsedThing::fingerprint);

    @Override
    public int compareTo(UsedThing other) {
        return ORDER.compare(this, other);
    }
}
