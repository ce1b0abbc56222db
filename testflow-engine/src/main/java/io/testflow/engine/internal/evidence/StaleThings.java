package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.UsedThing;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;

/** Finds what is no longer as it was when tests used it. */
public final class StaleThings {

    private StaleThings() {}

    /**
     * The places, in the snapshot's list, of the things whose fingerprint is another now, or that are gone.
     *
     * @param indexed what is known of class files already, so that those that are what they were need no fingerprints
     */
    public static BitSet of(Snapshot snapshot, CurrentThings current, IndexedNests indexed) {
        List<UsedThing> things = snapshot.things();
        UnchangedThings unchanged = new UnchangedThings(snapshot, indexed);
        BitSet stale = new BitSet(things.size());
        for (int place = 0; place < things.size(); place++) {
            if (unchanged.include(place)) {
                continue;
            }
            UsedThing used = things.get(place);
            OptionalLong now = current.fingerprint(used.thing());
            if (now.isEmpty() || now.getAsLong() != used.fingerprint()) {
                stale.set(place);
            }
        }
        return stale;
    }
}
