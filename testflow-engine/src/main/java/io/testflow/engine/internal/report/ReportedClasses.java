package io.testflow.engine.internal.report;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Which results in the reports of a directory are those of one test run, where executions can share the directory.
 *
 * @param elsewhere classes whose results are known from other runs
 * @param leftOut classes that the plan of this run leaves out
 * @param running those that it runs
 */
record ReportedClasses(Set<String> elsewhere, Set<String> leftOut, Set<String> running) {

    static ReportedClasses of(Plan plan, Set<String> elsewhere) {
        Set<String> leftOut = new HashSet<>();
        Set<String> running = new HashSet<>();
        for (Decision decision : plan.classes()) {
            boolean runs = plan.mode() != PlanMode.SELECT || decision.runs();
            (runs ? running : leftOut).add(decision.test().className());
        }
        return new ReportedClasses(Set.copyOf(elsewhere), leftOut, running);
    }

    /**
     * Whether a class ran in this run. One that is left out did where a class ran it that is not, as a suite does.
     *
     * @param reported the classes whose report it is
     */
    boolean include(String className, Set<String> reported) {
        return !elsewhere.contains(className)
                && (!leftOut.contains(className) || !Collections.disjoint(reported, running));
    }
}
