package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.ThingTable;
import io.testflow.engine.internal.snapshot.UsedThing;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.roaringbitmap.RoaringBitmap;

/** The numbers of things as they are now; each is looked at when it is asked for first. Not thread-safe. */
public final class CurrentNumbers {

    private final CurrentThings current;
    private final ThingTable table = new ThingTable();
    private final Map<Thing, Integer> numbers = new HashMap<>();
    /** Of those that are not there or cannot be read; no record may name one. */
    private final RoaringBitmap missing = new RoaringBitmap();

    /** Numbers the things of now. */
    public CurrentNumbers(CurrentThings current) {
        this.current = current;
    }

    /** What the numbers stand for. */
    public ThingTable table() {
        return table;
    }

    /** The number of a thing, whether it is there or not. */
    public int of(Thing thing) {
        Integer known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        OptionalLong fingerprint = current.fingerprint(thing);
        int number = table.number(new UsedThing(thing, fingerprint.orElse(0)));
        if (fingerprint.isEmpty()) {
            missing.add(number);
        }
        numbers.put(thing, number);
        return number;
    }

    /** Whether all things of these numbers are there and can be read. */
    public boolean areKnown(RoaringBitmap wanted) {
        return !RoaringBitmap.intersects(wanted, missing);
    }
}
