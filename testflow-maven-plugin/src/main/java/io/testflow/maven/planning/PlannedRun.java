package io.testflow.maven.planning;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.plan.Plan;
import io.testflow.maven.excludes.ExcludedClasses;
import io.testflow.maven.surefire.TestExecution;
import java.util.Set;

/**
 * A test run and the plan that it is to obey.
 *
 * @param execution the execution that runs the tests
 * @param directory where its plan is written
 * @param plan the module's plan, as far as this execution can obey it
 */
public record PlannedRun(TestExecution execution, RunDirectory directory, Plan plan) {

    /** The classes that it leaves out as a whole. */
    Set<String> excluded() {
        return ExcludedClasses.of(plan);
    }

    /** Whether it has no test left to run. */
    boolean isEmpty() {
        return ExcludedClasses.isEverything(plan);
    }
}
