package io.testflow.maven.goal;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.plan.PlanMode;
import io.testflow.maven.effective.EffectiveBuildFiles;
import io.testflow.maven.planning.Faults;
import io.testflow.maven.planning.ModulePlanning;
import io.testflow.maven.planning.PlanLine;
import io.testflow.maven.planning.PlanSettings;
import io.testflow.maven.planning.PlannedModule;
import io.testflow.maven.planning.TestRuns;
import io.testflow.maven.surefire.TestExecution;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each test of a module whether it runs, and makes Surefire and Failsafe obey.
 *
 * <p>With {@code <extensions>true</extensions>} this goal takes part in the build by itself, at the end of {@code
 * process-test-classes}. It never fails a build: where it cannot decide, all tests run.
 */
@Mojo(
        name = "plan",
        defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class PlanMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    /** The git revision to compare with: a branch, a tag, a commit. Without one, and without {@code testflow.select}, all run. */
    @Parameter(property = "testflow.changedSince")
    private @Nullable String changedSince;

    /** Compares with the last run in this checkout, where no revision is given. */
    @Parameter(property = "testflow.select", defaultValue = "false")
    private boolean select;

    /** {@code select} leaves out what is not affected; {@code report} runs all and says what would be left out. */
    @Parameter(property = "testflow.mode", defaultValue = "select")
    private @Nullable String mode;

    /** Leaves TestFlow out of the build. */
    @Parameter(property = "testflow.skip", defaultValue = "false")
    private boolean skip;

    private final RepositorySystem repositories;
    private final MavenPluginManager plugins;

    /** Takes the parts of Maven that a plan needs. */
    @Inject
    public PlanMojo(RepositorySystem repositories, MavenPluginManager plugins) {
        this.repositories = repositories;
        this.plugins = plugins;
    }

    @Override
    public void execute() {
        if (skip) {
            return;
        }
        Faults faults = new Faults(session, getLog());
        try {
            Map<TestExecution, RunDirectory> runs = TestRuns.of(session, project);
            if (runs.isEmpty()) {
                return;
            }
            PlanSettings settings = new PlanSettings(changedSince, select, mode);
            PlannedModule planned = new ModulePlanning(
                            session, project, new EffectiveBuildFiles(session, repositories, plugins), faults)
                    .plan(settings, runs);
            planned.putToWork(project);
            if (settings.asksForSelection() && planned.plan().mode() == PlanMode.ALL) {
                faults.cannotSelect(planned.plan());
            } else {
                getLog().info(PlanLine.of(planned));
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            faults.bug(e);
        }
    }
}
