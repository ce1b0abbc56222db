package io.testflow.engine.internal.snapshot;

import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.snapshot.Snapshot.Entry;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/** Puts a snapshot together out of new records and of those that an older snapshot holds. Not thread-safe. */
public final class SnapshotBuilder {

    private final SnapshotOrigin origin;
    private final ThingTable table;
    private final Map<TestId, Entry> entries = new TreeMap<>();
    /** By older snapshot, the number of the thing at each place in its list. */
    private final Map<Snapshot, int[]> olderNumbers = new HashMap<>();

    /** Begins one of this origin, with no record in it. */
    public SnapshotBuilder(SnapshotOrigin origin) {
        this(origin, new ThingTable());
    }

    /**
     * Begins one of this origin, with no record in it.
     *
     * @param table what gives things their numbers, while this is built
     */
    public SnapshotBuilder(SnapshotOrigin origin, ThingTable table) {
        this.origin = origin;
        this.table = table;
    }

    /** A test passed, and used these things. */
    public void passed(TestId test, Collection<UsedThing> used) {
        BitSet numbers = new BitSet();
        used.forEach(thing -> numbers.set(table.number(thing)));
        passed(test, numbers);
    }

    /** A test passed, and used the things of these numbers in the table. */
    public void passed(TestId test, BitSet used) {
        RoaringBitmap bits = new RoaringBitmap();
        used.stream().forEach(bits::add);
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
            int[] numbers = numbersOf(older);
            known.used().forEach((int place) -> {
                bits.add(numbers[place]);
            });
        }
        entries.put(test, new Entry(owed, bits));
    }

    private int[] numbersOf(Snapshot older) {
        return olderNumbers.computeIfAbsent(
                older,
                snapshot -> snapshot.things().stream().mapToInt(table::number).toArray());
    }

    /** The snapshot, with the things that its tests used, sorted. */
    public Snapshot build() {
        RoaringBitmap all = new RoaringBitmap();
        entries.values().forEach(entry -> all.or(entry.used()));
        Map<UsedThing, Integer> sorted = new TreeMap<>();
        all.forEach((int number) -> {
            sorted.put(table.thing(number), number);
        });
        int[] places = new int[all.isEmpty() ? 0 : all.last() + 1];
        int place = 0;
        for (int number : sorted.values()) {
            places[number] = place++;
        }
        Map<TestId, Entry> placed = new TreeMap<>();
        entries.forEach((test, entry) -> placed.put(test, new Entry(entry.owed(), placed(entry.used(), places))));
        return new Snapshot(origin, List.copyOf(sorted.keySet()), placed);
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
