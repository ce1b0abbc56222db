package io.testflow.engine.internal.records;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotBuilder;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roaringbitmap.RoaringBitmap;

/**
 * Brings the records of a module's tests up to date after a run: what passed has a new record, what was to run and did not
 * pass is owed, what was left out keeps the record that it has. Not thread-safe.
 */
final class NewRecords {

    private final TestClasses tests;
    private final JvmRecordings recordings;
    private final Optional<Snapshot> base;
    private final Set<TestId> owedSince;
    private final PlannedTests planned;
    /** Whether only test classes are told apart. */
    private final boolean byClass;

    /** Whether the run came to its end with nothing that could have kept a test from running. */
    private final boolean undisturbed;

    private final Map<String, Map<TestId, Boolean>> passed = new HashMap<>();
    /** Why they were skipped, by test, where no part of one has run. */
    private final Map<TestId, Set<String>> skipped = new HashMap<>();

    /** Whether all went well in classes that no test JVM saw begin, since another one ran them. */
    private final boolean noneFailedElsewhere;

    private final Map<String, Set<TestId>> known = new HashMap<>();
    private final SnapshotBuilder builder;

    /**
     * Prepares the records.
     *
     * @param base the records that the plan compared with, or else the newest
     * @param owedSince tests that have not passed since those were made
     */
    NewRecords(
            SnapshotOrigin origin,
            TestClasses tests,
            RunOutcome outcome,
            JvmRecordings recordings,
            Optional<Snapshot> base,
            Set<TestId> owedSince) {
        this.builder = new SnapshotBuilder(origin, recordings.table());
        this.tests = tests;
        this.recordings = recordings;
        this.base = base;
        this.owedSince = owedSince;
        this.planned = new PlannedTests(outcome.plan(), outcome.run().narrowed());
        this.byClass = outcome.byReports() || recordings.isByJvm();
        boolean cameToItsEnd = outcome.finished()
                && recordings.ended()
                && recordings.unreadable().isEmpty()
                && !outcome.run().broken();
        this.undisturbed = cameToItsEnd
                && !recordings.isEmpty()
                && !recordings.isByJvm()
                && !outcome.run().narrowed()
                && outcome.results().stream().allMatch(NewRecords::isHarmless);
        base.ifPresent(snapshot -> snapshot.tests()
                .forEach(id -> known.computeIfAbsent(id.className(), name -> new HashSet<>())
                        .add(id)));
        outcome.results().forEach(this::add);
        this.noneFailedElsewhere = cameToItsEnd
                && !passed.isEmpty()
                && passed.values().stream()
                        .flatMap(ran -> ran.entrySet().stream())
                        .allMatch(ran -> ran.getValue() || recordings.began(ran.getKey()));
    }

    private void add(TestResult result) {
        TestId test = byClass ? TestId.ofClass(result.test().className()) : result.test();
        boolean isSkipped = result.outcome() == Outcome.SKIPPED;
        boolean isGood = result.outcome() == Outcome.PASSED || (byClass && staysSkipped(result));
        boolean isFirst = passed.computeIfAbsent(test.className(), name -> new HashMap<>())
                        .put(test, wasGood(test) && isGood)
                == null;
        if (!isSkipped) {
            skipped.remove(test);
        } else if (isFirst || skipped.containsKey(test)) {
            skipped.computeIfAbsent(test, each -> new HashSet<>()).add(result.detail());
        }
    }

    private boolean wasGood(TestId test) {
        return passed.getOrDefault(test.className(), Map.of()).getOrDefault(test, true);
    }

    private static boolean isHarmless(TestResult result) {
        return result.outcome() == Outcome.PASSED
                || result.outcome() == Outcome.SKIPPED
                || result.outcome() == Outcome.ABORTED;
    }

    /** All records. */
    Snapshot snapshot() {
        tests.all().forEach(this::record);
        return builder.build();
    }

    private void record(ClassSummary test) {
        TestId whole = TestId.ofClass(test.name());
        Map<TestId, Boolean> ran = passed.getOrDefault(test.name(), Map.of());
        if (byClass) {
            recordOfClass(test, whole, ran);
            return;
        }
        if (ran.isEmpty()) {
            recordOfNone(test, whole);
            return;
        }
        boolean neverBegan = !recordings.began(whole) && ran.keySet().stream().allMatch(id -> staysSkipped(id, test));
        put(
                whole,
                ran.getOrDefault(whole, true),
                neverBegan ? recordings.ofSkipped(test, tests) : recordings.of(whole));
        ran.forEach((id, good) -> {
            if (id.methodName() != null) {
                boolean stays = staysSkipped(id, test);
                put(id, good || stays, stays ? recordings.ofFamily(test, tests) : recordings.of(id));
            }
        });
        Set<String> methods = tests.allMethodsOf(test);
        Set<TestId> others = new HashSet<>(known(test));
        methods.forEach(method -> others.add(TestId.ofMethod(test.name(), method)));
        others.remove(whole);
        others.removeAll(ran.keySet());
        for (TestId other : others) {
            boolean exists = other.method().filter(methods::contains).isPresent();
            if (exists || !(planned.include(other) && undisturbed)) {
                recordOfUnrun(other, test);
            }
        }
    }

    /** Whether a test was skipped, and will be until its record no longer holds. */
    private boolean staysSkipped(TestId id, ClassSummary test) {
        Set<String> reasons = skipped.getOrDefault(id, Set.of());
        return !reasons.isEmpty()
                && id.method()
                        .filter(method -> reasons.stream().allMatch(reason -> tests.staysSkipped(test, method, reason)))
                        .isPresent();
    }

    /** A class of whose methods nobody said when they began. */
    private void recordOfClass(ClassSummary test, TestId whole, Map<TestId, Boolean> ran) {
        TestId begun = begun(whole);
        if (ran.containsKey(whole)) {
            put(whole, ran.get(whole), withFamily(test, recordings.of(begun)));
        } else if (planned.include(whole) && recordings.began(begun)) {
            // One that runs other classes, as a suite does, has no results of its own.
            boolean ranOthers = tests.allMethodsOf(test).isEmpty();
            put(whole, ranOthers && noneFailedElsewhere, withFamily(test, recordings.of(begun)));
        } else {
            recordOfNone(test, whole);
        }
    }

    /** A class, or the one around it that began where it did not. */
    private TestId begun(TestId whole) {
        String name = whole.className();
        while (!recordings.began(TestId.ofClass(name)) && name.lastIndexOf('$') > 0) {
            name = name.substring(0, name.lastIndexOf('$'));
        }
        return TestId.ofClass(name);
    }

    private boolean staysSkipped(TestResult result) {
        String method = result.test().methodName();
        return result.outcome() == Outcome.SKIPPED
                && tests.named(result.test().className())
                        .filter(test -> tests.staysSkipped(test, method == null ? "" : method, result.detail()))
                        .isPresent();
    }

    /** A class of which nothing ran. */
    private void recordOfNone(ClassSummary test, TestId whole) {
        recordOfUnrun(whole, test);
        if (!planned.include(whole) || !undisturbed) {
            known(test).stream().filter(id -> id.methodName() != null).forEach(id -> recordOfUnrun(id, test));
        }
    }

    /** A test that has no result: it was left out, or something kept it from running, or the run does not look for it. */
    private void recordOfUnrun(TestId id, ClassSummary test) {
        if (!planned.include(id)) {
            keep(id);
        } else {
            put(id, undisturbed, recordings.ofFamily(test, tests));
        }
    }

    private boolean known(TestId id) {
        return known.getOrDefault(id.className(), Set.of()).contains(id);
    }

    private Set<TestId> known(ClassSummary test) {
        return known.getOrDefault(test.name(), Set.of());
    }

    private Optional<RoaringBitmap> withFamily(ClassSummary test, Optional<RoaringBitmap> used) {
        return used.flatMap(own -> recordings.ofFamily(test, tests).map(family -> RoaringBitmap.or(own, family)));
    }

    private void keep(TestId id) {
        if (base.isEmpty() || !known(id)) {
            return;
        }
        if (owedSince.contains(id)) {
            builder.owe(id, base.get());
        } else {
            builder.keep(id, base.get());
        }
    }

    private void put(TestId id, boolean good, Optional<RoaringBitmap> used) {
        if (good && used.isPresent()) {
            builder.passed(id, used.get());
        } else if (base.isEmpty()) {
            builder.owe(id);
        } else if (good && known(id)) {
            // Nobody knows what it used this time; what it used before still holds.
            keep(id);
        } else {
            builder.owe(id, base.get());
        }
    }
}
