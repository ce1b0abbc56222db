package io.testflow.maven.planning;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.TestId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The plans of a module's test runs as one: what one of them runs, runs. */
final class MergedPlan {

    private MergedPlan() {}

    /** One plan; of those that select, where there are any. */
    static Plan of(List<Plan> plans) {
        List<Plan> selecting =
                plans.stream().filter(plan -> plan.mode() != PlanMode.ALL).toList();
        if (selecting.isEmpty()) {
            return plans.get(0);
        }
        Plan first = selecting.get(0);
        Map<TestId, Decision> decisions = new TreeMap<>();
        for (Plan plan : selecting) {
            plan.decisions()
                    .forEach(decision -> decisions.merge(
                            decision.test(), decision, (one, other) -> other.runs() && !one.runs() ? other : one));
        }
        return new Plan(
                first.buildId(),
                first.testFlowVersion(),
                first.module(),
                first.mode(),
                first.base(),
                selecting.stream()
                        .flatMap(plan -> plan.notes().stream())
                        .distinct()
                        .toList(),
                new ArrayList<>(decisions.values()));
    }
}
