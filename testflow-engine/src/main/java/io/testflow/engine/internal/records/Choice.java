package io.testflow.engine.internal.records;

import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.snapshot.Snapshot;
import java.util.Set;

/** The snapshot to compare with, if there is one. */
sealed interface Choice {

    /**
     * There is one.
     *
     * @param snapshot with the records of the tests
     * @param owedSince tests that have not passed since it was made
     * @param base what is compared with, in words for a person
     */
    record Chosen(Snapshot snapshot, Set<TestId> owedSince, String base) implements Choice {}

    /**
     * There is none.
     *
     * @param why in words for a person, a sentence without its full stop
     * @param runsAll whether there should be one, so that nothing else may stand in for it
     */
    record None(String why, boolean runsAll) implements Choice {}
}
