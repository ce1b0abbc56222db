package io.testflow.engine.internal.snapshot;

import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.snapshot.Snapshot.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/** Puts a snapshot together out of new records and of those that an older snapshot holds. Not thread-safe. */
public final class SnapshotBuilder {

    private final SnapshotOrigin origin;
    private final ThingTable table;
    private final Map<TestId, Entry> entries = new TreeMap<>();
    /** What tests used, each set once, however many tests used just that. */
    private final Map<RoaringBitmap, RoaringBitmap> sets = new HashMap<>();

    private final Map<Snapshot, Renumbering> older = new HashMap<>();

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
        RoaringBitmap numbers = new RoaringBitmap();
        used.forEach(thing -> numbers.add(table.number(thing)));
        passed(test, numbers);
    }

    /** A test passed, and used the things of these numbers in the table; nobody may change the set any more. */
    public void passed(TestId test, RoaringBitmap used) {
        entries.put(test, new Entry(false, once(used)));
    }

    private RoaringBitmap once(RoaringBitmap used) {
        RoaringBitmap known = sets.putIfAbsent(used, used);
        return known == null ? used : known;
    }

    /** A test that an older snapshot may know: its record stays what it was, and whether it is owed as well. */
    public void keep(TestId test, Snapshot snapshot) {
        put(test, snapshot, snapshot.isOwed(test));
    }

    /** A test should have run and did not pass: its record stays what it was, and it has to run. */
    public void owe(TestId test, Snapshot snapshot) {
        put(test, snapshot, true);
    }

    /** A test has to run of which nothing is known. */
    public void owe(TestId test) {
        entries.put(test, new Entry(true, once(new RoaringBitmap())));
    }

    private void put(TestId test, Snapshot snapshot, boolean owed) {
        Entry known = snapshot.entries().get(test);
        RoaringBitmap used = known == null
                ? new RoaringBitmap()
                : older.computeIfAbsent(snapshot, this::intoTable).of(known.used());
        entries.put(test, new Entry(owed, once(used)));
    }

    private Renumbering intoTable(Snapshot snapshot) {
        return new Renumbering(
                snapshot.things().stream().mapToInt(table::number).toArray());
    }

    /** The snapshot, with the things that its tests used, sorted. */
    public Snapshot build() {
        RoaringBitmap all = RoaringBitmap.or(sets().iterator());
        Map<UsedThing, Integer> sorted = new TreeMap<>();
        all.forEach((int number) -> {
            sorted.put(table.thing(number), number);
        });
        int[] places = new int[all.isEmpty() ? 0 : all.last() + 1];
        int place = 0;
        for (int number : sorted.values()) {
            places[number] = place++;
        }
        Renumbering intoPlaces = new Renumbering(places);
        Map<TestId, Entry> placed = new TreeMap<>();
        entries.forEach((test, entry) -> placed.put(test, new Entry(entry.owed(), intoPlaces.of(entry.used()))));
        return new Snapshot(origin, new ArrayList<>(sorted.keySet()), placed, SeenNests.NONE);
    }

    /** Those of now: a test may have had another one before. */
    private Set<RoaringBitmap> sets() {
        Set<RoaringBitmap> used = Collections.newSetFromMap(new IdentityHashMap<>());
        entries.values().forEach(entry -> used.add(entry.used()));
        return used;
    }
}
