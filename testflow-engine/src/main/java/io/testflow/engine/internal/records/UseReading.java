package io.testflow.engine.internal.records;

import io.testflow.core.plan.TestId;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import io.testflow.engine.internal.evidence.IndexedNests;
import io.testflow.engine.internal.evidence.StaleThings;
import io.testflow.engine.internal.records.RunUses.FailedUse;
import io.testflow.engine.internal.records.RunUses.TestUse;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.UsedThing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/** Joins what test JVMs recorded with what records of before tell of the same tests. Not thread-safe. */
final class UseReading {

    private final JvmRecordings recordings;
    private final Optional<Snapshot> base;
    /** Places in the base of what is no longer as it was. */
    private final RoaringBitmap stale;

    private final Set<String> methodsKnownOf;
    private final Map<Thing, Integer> places = new HashMap<>();
    private final List<Thing> things = new ArrayList<>();
    private final BitSet changed = new BitSet();
    /** Tests share what they used. */
    private final IdentityHashMap<RoaringBitmap, RoaringBitmap> placed = new IdentityHashMap<>();

    UseReading(JvmRecordings recordings, Optional<Snapshot> base, ModuleThings now) {
        this.recordings = recordings;
        this.base = base;
        this.stale = base.map(
                        snapshot -> BitSetUtil.bitmapOf(StaleThings.of(snapshot, now, new IndexedNests(List.of()))))
                .orElseGet(RoaringBitmap::new);
        this.methodsKnownOf = base.stream()
                .flatMap(snapshot -> snapshot.tests().stream())
                .filter(test -> test.methodName() != null)
                .map(TestId::className)
                .collect(Collectors.toSet());
    }

    RunUses read(RunOutcome outcome, Set<TestId> failed) {
        Map<TestId, FailedUse> failedUses = new HashMap<>();
        failed.forEach(test -> failedUses.put(test, ofFailed(test)));
        List<TestUse> passed = new ArrayList<>();
        Set<TestId> ran = new HashSet<>();
        for (TestResult result : outcome.results()) {
            if (ran.add(result.test())
                    && result.outcome() == Outcome.PASSED
                    && result.test().methodName() != null
                    && !failed.contains(result.test())) {
                recorded(result.test())
                        .or(() -> before(result.test()).map(TestUse::of))
                        .ifPresent(passed::add);
            }
        }
        base.ifPresent(snapshot -> snapshot.tests().stream()
                .filter(test -> !ran.contains(test) && !snapshot.isOwed(test) && !failed.contains(test))
                .filter(test -> test.methodName() != null || !methodsKnownOf.contains(test.className()))
                .filter(test -> !RoaringBitmap.intersects(snapshot.places(test), stale))
                .forEach(test -> before(test).map(TestUse::of).ifPresent(passed::add)));
        return new RunUses(
                outcome.run().module(),
                outcome.run().execution(),
                base.map(Snapshot::origin),
                things,
                changed,
                added(),
                failedUses,
                passed);
    }

    private FailedUse ofFailed(TestId test) {
        Optional<TestUse> recorded = recorded(test);
        TestId known = nameInBase(test);
        RoaringBitmap before = base.map(snapshot -> snapshot.places(known)).orElseGet(RoaringBitmap::new);
        boolean isKnown = base.isPresent() && base.get().tests().contains(known);
        boolean owed = isKnown && base.get().isOwed(known);
        TestUse used = recorded.map(use -> new TestUse(
                        RoaringBitmap.or(use.all(), inOrder(RoaringBitmap.and(before, stale))), use.alone()))
                .orElseGet(() -> TestUse.of(inOrder(before)));
        boolean passedBefore = isKnown && !owed;
        return new FailedUse(used, recorded.isPresent() || (passedBefore && !before.isEmpty()), passedBefore, owed);
    }

    /** The record that tells of a test: where no methods are told apart, that of its class. */
    private TestId nameInBase(TestId test) {
        return methodsKnownOf.contains(test.className()) ? test : TestId.ofClass(test.className());
    }

    private Optional<TestUse> recorded(TestId test) {
        return recordings
                .of(test)
                .map(this::numbered)
                .map(all -> recordings
                        .ofAlone(test)
                        .map(this::numbered)
                        .map(alone -> new TestUse(all, alone))
                        .orElseGet(() -> TestUse.of(all)));
    }

    private RoaringBitmap numbered(RoaringBitmap numbers) {
        RoaringBitmap used = new RoaringBitmap();
        numbers.forEach((int number) -> {
            used.add(place(recordings.table().thing(number).thing()));
        });
        return used;
    }

    private Optional<RoaringBitmap> before(TestId test) {
        return base.map(snapshot -> snapshot.places(nameInBase(test)))
                .filter(used -> !used.isEmpty())
                .map(used -> placed.computeIfAbsent(used, this::inOrder));
    }

    private RoaringBitmap inOrder(RoaringBitmap placesInBase) {
        List<UsedThing> known = base.map(Snapshot::things).orElse(List.of());
        RoaringBitmap used = new RoaringBitmap();
        placesInBase.forEach((int place) -> {
            int here = place(known.get(place).thing());
            used.add(here);
            if (stale.contains(place)) {
                changed.set(here);
            }
        });
        return used;
    }

    private int place(Thing thing) {
        Integer known = places.putIfAbsent(thing, things.size());
        if (known != null) {
            return known;
        }
        things.add(thing);
        return things.size() - 1;
    }

    /** Also marks what has changed and none of the tests at hand used when it last passed. */
    private BitSet added() {
        BitSet added = new BitSet();
        added.set(0, things.size());
        List<UsedThing> known = base.map(Snapshot::things).orElse(List.of());
        for (int place = 0; place < known.size(); place++) {
            Integer here = places.get(known.get(place).thing());
            if (here != null) {
                added.clear(here);
                if (stale.contains(place)) {
                    changed.set(here);
                }
            }
        }
        return added;
    }
}
