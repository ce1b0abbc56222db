package io.testflow.engine.internal.records;

import io.testflow.core.plan.Decision;
import io.testflow.engine.internal.snapshot.Snapshot;
import java.util.List;

/** What records say of a module's tests. */
public sealed interface RecordedPlan {

    /**
     * Decisions by records.
     *
     * @param decisions for all tests
     * @param base what was compared with, in words
     * @param snapshot what was compared with
     */
    record ByRecords(List<Decision> decisions, String base, Snapshot snapshot) implements RecordedPlan {}

    /**
     * There are no records that would do.
     *
     * @param why in words for a person
     * @param runsAll whether there should be some, so that nothing else may stand in for them
     */
    record NoRecords(String why, boolean runsAll) implements RecordedPlan {}
}
