package io.testflow.engine.internal.snapshot;

import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.snapshot.Snapshot.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/** Puts a snapshot together out of new records and of those that an older snapshot holds. Not thread-safe. */
public final class SnapshotBuilder {

    private final SnapshotOrigin origin;
    private final Map<UsedThing, Integer> numbers = new HashMap<>();
    private final Map<TestId, Entry> entries = new TreeMap<>();

    /** Begins one of this origin, with no record in it. */
    public SnapshotBuilder(SnapshotOrigin origin) {
        this.origin = origin;
    }

    /** A test passed, and used these things. */
    public void passed(TestId test, Collection<UsedThing> used) {
        RoaringBitmap bits = new RoaringBitmap();
        used.forEach(thing -> bits.add(number(thing)));
        entries.put(test, new Entry(false, bits));
    }

    /** A test that an older snapshot may know: its record stays what it was, and whether it is owed as well. */
    public void keep(TestId test, Snapshot older) {
        put(test, older, older.isOwed(test));
    }

    /** A test should have run and did not pass: its record stays what it was, and it has to run. */
    public void owe(TestId test, Snapshot older) {
        put(test, older, true);
    }

    /** A test has to run of which nothing is known. */
    public void owe(TestId test) {
        entries.put(test, new Entry(true, new RoaringBitmap()));
    }

    private void put(TestId test, Snapshot older, boolean owed) {
        RoaringBitmap bits = new RoaringBitmap();
        Entry known = older.entries().get(test);
        if (known != null) {
            known.used().forEach((int thing) -> {
                bits.add(number(older.things().get(thing)));
            });
        }
        entries.put(test, new Entry(owed, bits));
    }

    private int number(UsedThing thing) {
        return numbers.computeIfAbsent(thing, each -> numbers.size());
    }

    /** The snapshot, its things sorted. */
    public Snapshot build() {
        List<UsedThing> sorted = new ArrayList<>(numbers.keySet());
        sorted.sort(null);
        int[] places = new int[sorted.size()];
        for (int place = 0; place < places.length; place++) {
            places[numbers.getOrDefault(sorted.get(place), 0)] = place;
        }
        Map<TestId, Entry> placed = new TreeMap<>();
        entries.forEach((test, entry) -> placed.put(test, new Entry(entry.owed(), placed(entry.used(), places))));
        return new Snapshot(origin, sorted, placed);
    }

    private static RoaringBitmap placed(RoaringBitmap bits, int[] places) {
        int[] found = bits.toArray();
        for (int i = 0; i < found.length; i++) {
            found[i] = places[found[i]];
        }
        Arrays.sort(found);
        RoaringBitmap placed = RoaringBitmap.bitmapOf(found);
        placed.runOptimize();
        return placed;
    }
}
