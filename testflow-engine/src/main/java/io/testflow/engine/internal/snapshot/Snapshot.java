package io.testflow.engine.internal.snapshot;

import io.testflow.core.plan.TestId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * All records of one module and execution: what each test used when it last passed. Immutable.
 *
 * <p>Each thing with its fingerprint stands here once, sorted, and a test names it by its number.
 */
public final class Snapshot {

    /**
     * What is known of one test.
     *
     * @param owed whether it has to run whatever has changed
     * @param used numbers of the things that it used; tests that used the same share it
     */
    record Entry(boolean owed, RoaringBitmap used) {}

    private final SnapshotOrigin origin;
    private final List<UsedThing> things;
    private final Map<TestId, Entry> entries;
    private final SeenNests seen;

    /**
     * Takes over list and map, which nobody may change any more.
     *
     * @param things sorted
     * @param entries in the order of the tests' names
     */
    Snapshot(SnapshotOrigin origin, List<UsedThing> things, Map<TestId, Entry> entries, SeenNests seen) {
        this.origin = origin;
        this.things = things;
        this.entries = Collections.unmodifiableMap(entries);
        this.seen = seen;
    }

    /** The same, where it is known of which class files its fingerprints are. */
    public Snapshot with(SeenNests nests) {
        return new Snapshot(origin, things, entries, nests);
    }

    /** Of which class files its fingerprints are, as far as that is known. */
    public SeenNests seen() {
        return seen;
    }

    /** What it is of. */
    public SnapshotOrigin origin() {
        return origin;
    }

    /** All things that any test used, sorted. */
    public List<UsedThing> things() {
        return Collections.unmodifiableList(things);
    }

    /** The kind of the thing at a place in {@link #things()}, whose name nobody may have read yet. */
    public Thing.Kind kind(int place) {
        return things instanceof ThingList list
                ? list.kind(place)
                : things.get(place).thing().kind();
    }

    /** The tests that it knows, by name. */
    public Set<TestId> tests() {
        return entries.keySet();
    }

    /** Whether a test has to run whatever has changed: it did not pass when it last should have run, or is not known. */
    public boolean isOwed(TestId test) {
        Entry entry = entries.get(test);
        return entry == null || entry.owed();
    }

    /** What a test used when it last passed, sorted; nothing where it is not known. */
    public List<UsedThing> used(TestId test) {
        Entry entry = entries.get(test);
        return entry == null ? List.of() : things(entry.used());
    }

    /** What a test used when it last passed, as places in {@link #things()}; nobody may change what several tests share. */
    public RoaringBitmap places(TestId test) {
        Entry entry = entries.get(test);
        return entry == null ? new RoaringBitmap() : entry.used();
    }

    private List<UsedThing> things(RoaringBitmap numbers) {
        List<UsedThing> used = new ArrayList<>(numbers.getCardinality());
        numbers.forEach((int number) -> {
            used.add(things.get(number));
        });
        return used;
    }

    /**
     * The tests that used some of these things, and which.
     *
     * @param changed places in {@link #things()}
     */
    public Map<TestId, List<UsedThing>> users(BitSet changed) {
        RoaringBitmap wanted = BitSetUtil.bitmapOf(changed);
        // Tests share what they used, so that much is looked at once for all of them.
        IdentityHashMap<RoaringBitmap, List<UsedThing>> found = new IdentityHashMap<>();
        Map<TestId, List<UsedThing>> users = new LinkedHashMap<>();
        for (Map.Entry<TestId, Entry> test : entries.entrySet()) {
            RoaringBitmap used = test.getValue().used();
            List<UsedThing> known = found.get(used);
            if (known == null) {
                known = RoaringBitmap.intersects(used, wanted) ? things(RoaringBitmap.and(used, wanted)) : List.of();
                found.put(used, known);
            }
            if (!known.isEmpty()) {
                users.put(test.getKey(), known);
            }
        }
        return users;
    }

    Map<TestId, Entry> entries() {
        return entries;
    }
}
