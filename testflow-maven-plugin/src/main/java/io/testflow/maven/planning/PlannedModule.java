package io.testflow.maven.planning;

import io.testflow.core.internal.planfile.PlanFile;
import io.testflow.core.plan.Plan;
import io.testflow.maven.surefire.TestExecution;
import io.testflow.maven.surefire.TestPlugin;
import io.testflow.maven.wiring.ModuleWiring;
import io.testflow.maven.wiring.WiredRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * A module's plan and what each of its test runs takes from it.
 *
 * @param plan the plan of the module
 * @param runs the test runs that this build will do
 */
public record PlannedModule(Plan plan, List<PlannedRun> runs) {

    /** Copies the runs. */
    public PlannedModule {
        runs = List.copyOf(runs);
    }

    /** Writes the plans, and makes the test runs of the module obey them. */
    public void putToWork(MavenProject project) throws IOException {
        for (PlannedRun run : runs) {
            run.directory().removeLeftovers();
            PlanFile.write(run.directory().plan(), run.plan());
        }
        LeftOutClasses leftOut = new LeftOutClasses(
                project.getBasedir().toPath(),
                Path.of(project.getBuild().getTestOutputDirectory()),
                project.getProperties());
        for (PlannedRun run : runs) {
            Optional<WiredRun> wired = WiredRun.of(run.execution());
            if (wired.isPresent()) {
                leftOut.leaveOut(run, wired.get());
            }
        }
        for (TestPlugin plugin : TestPlugin.values()) {
            List<PlannedRun> handBound = runs.stream()
                    .filter(run -> run.execution().plugin() == plugin && !isWired(run.execution()))
                    .toList();
            if (!handBound.isEmpty()) {
                leftOut.leaveOut(plugin, handBound);
            }
        }
        boolean nothing = !runs.isEmpty() && runs.stream().allMatch(PlannedRun::isEmpty);
        project.getProperties().setProperty(ModuleWiring.NOTHING_TO_RUN, Boolean.toString(nothing));
    }

    private static boolean isWired(TestExecution execution) {
        return WiredRun.of(execution).isPresent();
    }
}
