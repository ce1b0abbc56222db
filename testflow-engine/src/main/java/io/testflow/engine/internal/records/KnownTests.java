package io.testflow.engine.internal.records;

import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.evidence.CurrentThings;
import io.testflow.engine.internal.evidence.IndexedNests;
import io.testflow.engine.internal.evidence.StaleThings;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.UsedThing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a snapshot tells of tests, compared with what is there now. Immutable. */
final class KnownTests {

    private final Snapshot snapshot;
    private final Set<TestId> owedSince;
    private final Map<TestId, List<UsedThing>> stale;
    private final Map<String, List<TestId>> byClass = new HashMap<>();

    /**
     * Compares.
     *
     * @param owedSince tests that have not passed since the snapshot was made
     * @param indexed what is known of class files already
     */
    KnownTests(Snapshot snapshot, Set<TestId> owedSince, CurrentThings current, IndexedNests indexed) {
        this.snapshot = snapshot;
        this.owedSince = Set.copyOf(owedSince);
        this.stale = snapshot.users(StaleThings.of(snapshot, current, indexed));
        snapshot.tests()
                .forEach(test -> byClass.computeIfAbsent(test.className(), name -> new ArrayList<>())
                        .add(test));
    }

    /** The records of a class and of its methods; none where it is not known. */
    List<TestId> ofClass(String className) {
        return byClass.getOrDefault(className, List.of());
    }

    /** Whether there is a record of this name. */
    boolean has(TestId test) {
        return snapshot.tests().contains(test);
    }

    /** Whether a known test did not pass when it last should have run. */
    boolean isOwed(TestId test) {
        return has(test) && (snapshot.isOwed(test) || owedSince.contains(test));
    }

    /** What a test used and is no longer as it was. */
    List<UsedThing> stale(TestId test) {
        return stale.getOrDefault(test, List.of());
    }
}
