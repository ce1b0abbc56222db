package io.testflow.maven.planning;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import java.util.List;
import java.util.stream.Stream;

/** The one line that a build says of a module's plan. */
public final class PlanLine {

    private PlanLine() {}

    /** What the module will do, for the log. */
    public static String of(PlannedModule module) {
        Plan plan = module.plan();
        if (plan.mode() == PlanMode.ALL) {
            return "TestFlow: all tests run: " + String.join("; ", plan.notes());
        }
        List<Plan> obeyed = module.runs().stream().map(PlannedRun::plan).toList();
        if (obeyed.stream().allMatch(run -> run.mode() == PlanMode.ALL)) {
            return "TestFlow: all tests run: " + String.join("; ", obeyed.get(0).notes());
        }
        long running = topLevel(plan.classes().stream().filter(Decision::runs));
        String counts = running + " of " + topLevel(plan.classes().stream()) + " test classes ";
        return "TestFlow: "
                + (plan.mode() == PlanMode.REPORT
                        ? "all tests run, " + counts + "would be enough for what changed since "
                        : counts + "run for what changed since ")
                + plan.base();
    }

    /** How many there are as the summary at the end counts them: nested ones with those around them. */
    private static long topLevel(Stream<Decision> classes) {
        return classes.map(decision -> decision.test().topLevelClassName())
                .distinct()
                .count();
    }
}
