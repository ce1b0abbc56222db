package io.testflow.engine.internal.report;

import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.result.TestResult;
import io.testflow.engine.project.TestRun;
import java.util.List;
import java.util.Map;

/**
 * What one test run was to do and did. No text of its results holds a secret that TestFlow knows to find.
 *
 * @param run the test run
 * @param plan its plan; one that runs everything where the plan could not be read
 * @param results what its tests did, each test once, the last time that it ran
 * @param earlier what those that ran several times did before, in the order of their runs
 * @param seconds how long its classes took, by binary name
 * @param byReports whether the results are those of Surefire's reports, if it writes any, since no test JVM had TestFlow's
 *     listener
 * @param finished whether every test JVM came to its end and all that they wrote could be read
 * @param notes what the test JVMs have to say, and what could not be read
 */
public record RunOutcome(
        TestRun run,
        Plan plan,
        List<TestResult> results,
        List<TestResult> earlier,
        Map<String, Double> seconds,
        boolean byReports,
        boolean finished,
        List<String> notes) {

    /** Copies the collections. */
    public RunOutcome {
        results = List.copyOf(results);
        earlier = List.copyOf(earlier);
        seconds = Map.copyOf(seconds);
        notes = List.copyOf(notes);
    }

    /** Whether every test of the run was free to run and came to its end. */
    public boolean isFullRun() {
        boolean leftOut =
                plan.mode() == PlanMode.SELECT && plan.decisions().stream().anyMatch(decision -> !decision.runs());
        return finished && !run.narrowed() && !leftOut && !seconds.isEmpty();
    }
}
