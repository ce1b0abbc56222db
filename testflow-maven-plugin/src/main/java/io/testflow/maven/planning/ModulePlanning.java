package io.testflow.maven.planning;

import io.testflow.core.error.UsageException;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.engine.SelectionRequest;
import io.testflow.engine.project.BuildFiles;
import io.testflow.engine.project.ProjectModule;
import io.testflow.maven.project.MavenProjects;
import io.testflow.maven.session.BuildId;
import io.testflow.maven.session.SessionEngine;
import io.testflow.maven.surefire.TestExecution;
import io.testflow.maven.wiring.PluginVersion;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Makes the plan of one module. */
public final class ModulePlanning {

    private final MavenSession session;
    private final MavenProject project;
    private final BuildFiles buildFiles;
    private final Faults faults;

    /** Creates it for a module whose test classes are compiled and whose dependencies are resolved. */
    public ModulePlanning(MavenSession session, MavenProject project, BuildFiles buildFiles, Faults faults) {
        this.session = session;
        this.project = project;
        this.buildFiles = buildFiles;
        this.faults = faults;
    }

    /** Plans a module and the given test runs of it. */
    public PlannedModule plan(PlanSettings settings, Map<TestExecution, RunDirectory> executions) {
        Plan plan = plan(settings);
        RunPlanning planning = RunPlanning.of(project);
        return new PlannedModule(
                plan,
                executions.entrySet().stream()
                        .map(run -> new PlannedRun(run.getKey(), run.getValue(), planning.planFor(run.getKey(), plan)))
                        .toList());
    }

    /** The plan of the module; where it cannot be made, one that runs everything and says why. */
    private Plan plan(PlanSettings settings) {
        try {
            return stamped(plan(settings.request()));
        } catch (UsageException e) {
            faults.usage(e);
            return everything(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            faults.bug(e);
            return everything("TestFlow failed with " + e);
        }
    }

    private Plan plan(SelectionRequest request) {
        ProjectModule module = MavenProjects.resolved(session, project);
        return SessionEngine.of(session, request, buildFiles).plan(module);
    }

    /** The launcher obeys plans of its own version alone, which is that of this plugin. */
    private static Plan stamped(Plan plan) {
        return new Plan(
                plan.buildId(),
                PluginVersion.read(),
                plan.module(),
                plan.mode(),
                plan.base(),
                plan.notes(),
                plan.decisions());
    }

    private Plan everything(String why) {
        return new Plan(
                BuildId.of(session),
                PluginVersion.read(),
                project.getGroupId() + ":" + project.getArtifactId(),
                PlanMode.ALL,
                "",
                List.of(why),
                List.of());
    }
}
