package io.testflow.engine.explain;

import io.testflow.core.plan.Plan;
import java.util.List;

/**
 * A plan and the test runs of a module that obey it.
 *
 * @param executions what runs the tests, {@code default-test}; never empty
 * @param plan what they are to run, and why
 */
public record ExplainedRun(List<String> executions, Plan plan) {

    /** Copies the executions. */
    public ExplainedRun {
        executions = List.copyOf(executions);
    }
}
