package io.testflow.maven.excludes;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.TestId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which classes a plan leaves out as a whole, so that Surefire need not start a JVM for them. */
public final class ExcludedClasses {

    private ExcludedClasses() {}

    /**
     * Binary names of the top-level classes that can be left out. Nested classes go with theirs: Surefire passes its list
     * on as a filter of methods, where the name of a nested class would also hit tests that another class inherits.
     */
    public static Set<String> of(Plan plan) {
        if (plan.mode() != PlanMode.SELECT) {
            return Set.of();
        }
        Set<String> running = new HashSet<>();
        plan.decisions().stream()
                .filter(Decision::runs)
                .forEach(decision -> running.add(decision.test().topLevelClassName()));
        Set<String> excluded = new TreeSet<>();
        plan.classes().stream()
                .filter(decision -> !decision.runs())
                .map(Decision::test)
                .filter(test -> test.className().equals(test.topLevelClassName()))
                .map(TestId::className)
                .filter(name -> !running.contains(name))
                .forEach(excluded::add);
        return excluded;
    }

    /** Whether a plan that knows tests leaves all of them out. */
    public static boolean isEverything(Plan plan) {
        List<Decision> decisions = plan.decisions();
        return plan.mode() == PlanMode.SELECT
                && !decisions.isEmpty()
                && decisions.stream().noneMatch(Decision::runs);
    }
}
