package io.testflow.maven.explain;

import io.testflow.core.internal.planfile.PlanFile;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.plan.Plan;
import io.testflow.engine.explain.ExplainedRun;
import io.testflow.maven.planning.ModulePlanning;
import io.testflow.maven.planning.PlanSettings;
import io.testflow.maven.planning.PlannedRun;
import io.testflow.maven.surefire.TestExecution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plans of a module's test runs: those that this build has written, or else new ones that nothing obeys. */
public final class CurrentPlans {

    private final ModulePlanning planning;
    private final String buildId;

    /**
     * Creates it for one module.
     *
     * @param planning makes the plans where this build has written none
     * @param buildId the name of this build; the plan of another one is not explained
     */
    public CurrentPlans(ModulePlanning planning, String buildId) {
        this.planning = planning;
        this.buildId = buildId;
    }

    /** The plan of each test run; runs with the same plan are one. */
    public List<ExplainedRun> of(Map<TestExecution, RunDirectory> runs, PlanSettings settings) {
        Map<Plan, List<String>> executions = new LinkedHashMap<>();
        Map<TestExecution, RunDirectory> unplanned = new LinkedHashMap<>();
        runs.forEach((execution, directory) -> written(directory)
                .ifPresentOrElse(plan -> add(executions, plan, execution), () -> unplanned.put(execution, directory)));
        if (!unplanned.isEmpty()) {
            for (PlannedRun run : planning.plan(settings, unplanned).runs()) {
                add(executions, run.plan(), run.execution());
            }
        }
        return executions.entrySet().stream()
                .map(run -> new ExplainedRun(run.getValue(), run.getKey(), Map.of()))
                .toList();
    }

    private static void add(Map<Plan, List<String>> executions, Plan plan, TestExecution execution) {
        executions.computeIfAbsent(plan, key -> new ArrayList<>()).add(execution.id());
    }

    private Optional<Plan> written(RunDirectory directory) {
        try {
            return Optional.of(PlanFile.read(directory.plan()))
                    .filter(plan -> plan.buildId().equals(buildId));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }
}
