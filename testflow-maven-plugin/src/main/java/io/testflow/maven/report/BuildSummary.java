package io.testflow.maven.report;

import io.testflow.engine.project.Checkout;
import io.testflow.engine.project.TestRun;
import io.testflow.engine.report.BuildReport;
import io.testflow.engine.report.Reporter;
import io.testflow.engine.summary.Summary;
import io.testflow.maven.session.SaidOnce;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.slf4j.Logger;

/** Prints what the tests of a build did, once it has ended. */
public final class BuildSummary {

    private BuildSummary() {}

    /**
     * Sums up the runs, once in a session; says nothing where none of them got as far as a plan.
     *
     * @param withFailures whether it lists what failed
     */
    public static void print(MavenSession session, List<TestRun> runs, boolean withFailures, Logger log) {
        if (runs.isEmpty() || asksForGoalsAlone(session) || !SaidOnce.isNew(session, BuildSummary.class.getName())) {
            return;
        }
        Path root = Checkout.rootOf(session.getTopLevelProject().getBasedir().toPath());
        BuildReport report = Reporter.sumUp(root, session.getStartTime().toInstant(), runs);
        Summary.of(report, withFailures).forEach(log::info);
    }

    /** A goal such as {@code testflow:explain} compiles and plans, and runs no test that could be summed up. */
    private static boolean asksForGoalsAlone(MavenSession session) {
        return !session.getGoals().isEmpty() && session.getGoals().stream().allMatch(goal -> goal.contains(":"));
    }
}
