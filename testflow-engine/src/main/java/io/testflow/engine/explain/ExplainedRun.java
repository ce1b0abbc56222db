package io.testflow.engine.explain;

import io.testflow.core.plan.Plan;
import io.testflow.core.plan.TestId;
import io.testflow.engine.use.RecordedTest;
import java.util.List;
import java.util.Map;

/**
 * A plan and the test runs of a module that obey it.
 *
 * @param executions what runs the tests, {@code default-test}; never empty
 * @param plan what they are to run, and why
 * @param used what tests used that the plan leaves out, as far as somebody asks about them and records tell
 */
public record ExplainedRun(List<String> executions, Plan plan, Map<TestId, RecordedTest> used) {

    /** Copies the collections. */
    public ExplainedRun {
        executions = List.copyOf(executions);
        used = Map.copyOf(used);
    }
}
