package io.testflow.core.plan;

/** What is done with the decisions of a plan. */
public enum PlanMode {
    /** Tests with the verdict SKIP are left out. */
    SELECT,
    /** Everything runs; what would have been left out is only reported. */
    REPORT,
    /** Everything runs, since selection is off or nothing can be told. */
    ALL
}
