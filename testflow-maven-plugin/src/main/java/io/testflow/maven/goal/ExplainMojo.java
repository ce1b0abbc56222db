package io.testflow.maven.goal;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.plan.PlanMode;
import io.testflow.engine.explain.AskedTest;
import io.testflow.engine.explain.ExplainedRun;
import io.testflow.engine.project.BuildFiles;
import io.testflow.maven.effective.EffectiveBuildFiles;
import io.testflow.maven.explain.CurrentPlans;
import io.testflow.maven.explain.Explanation;
import io.testflow.maven.explain.Format;
import io.testflow.maven.explain.LeftOutTests;
import io.testflow.maven.explain.Search;
import io.testflow.maven.planning.Faults;
import io.testflow.maven.planning.ModulePlanning;
import io.testflow.maven.planning.PlanSettings;
import io.testflow.maven.planning.TestRuns;
import io.testflow.maven.project.MavenProjects;
import io.testflow.maven.session.BuildId;
import io.testflow.maven.session.SessionEngine;
import io.testflow.maven.surefire.TestExecution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Says which tests would run and why, and runs none.
 *
 * <p>Compiles the project and its tests, as a build would. Results of the last build below {@code target/testflow} go.
 */
@Mojo(name = "explain", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_TEST_CLASSES)
public final class ExplainMojo extends AskedGoal {

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

    /** The test to explain, {@code OrderTest}, {@code com.acme.OrderTest} or {@code OrderTest#total}; all without one. */
    @Parameter(property = "testflow.test")
    private @Nullable String test;

    /** {@code text} for a person; {@code json} for a program, also in {@code target/testflow/explain.json}. */
    @Parameter(property = "testflow.format", defaultValue = "text")
    private @Nullable String format;

    /** Leaves TestFlow out of the build. */
    @Parameter(property = "testflow.skip", defaultValue = "false")
    private boolean skip;

    private final RepositorySystem repositories;
    private final MavenPluginManager plugins;

    /** Takes the parts of Maven that a plan needs. */
    @Inject
    public ExplainMojo(RepositorySystem repositories, MavenPluginManager plugins) {
        super("read what tests used, or write its explanation");
        this.repositories = repositories;
        this.plugins = plugins;
    }

    @Override
    void run() throws IOException {
        if (skip) {
            getLog().info("testflow.skip leaves TestFlow out of this build: all tests run.");
            return;
        }
        Format wanted = Format.parse(format);
        AskedTest asked = test == null || test.isBlank() ? null : AskedTest.parse(test);
        List<ExplainedRun> runs = runs(asked);
        Explanation explanation = new Explanation(runs, asked);
        if (wanted == Format.JSON) {
            Path file = project.getBasedir()
                    .toPath()
                    .resolve(project.getBuild().getDirectory())
                    .resolve("testflow/explain.json");
            String json = explanation.json(project.getGroupId() + ":" + project.getArtifactId(), file);
            getLog().info(json);
        } else if (runs.isEmpty()) {
            getLog().info("This module runs no tests.");
        } else {
            explanation.text().forEach(line -> getLog().info(line));
        }
        if (asked != null) {
            Search.of(session, asked).note(runs);
        }
    }

    private List<ExplainedRun> runs(@Nullable AskedTest asked) throws IOException {
        Map<TestExecution, RunDirectory> runs = TestRuns.of(session, project);
        BuildFiles buildFiles = new EffectiveBuildFiles(session, repositories, plugins);
        ModulePlanning planning = new ModulePlanning(session, project, buildFiles, new Faults(session, getLog()));
        PlanSettings settings = new PlanSettings(changedSince, select, mode);
        List<ExplainedRun> plain = new CurrentPlans(planning, BuildId.of(session)).of(runs, settings);
        if (asked == null || plain.stream().allMatch(run -> run.plan().mode() == PlanMode.ALL)) {
            return plain;
        }
        LeftOutTests leftOut = new LeftOutTests(
                SessionEngine.of(session, settings.request(), buildFiles),
                MavenProjects.resolved(session, project),
                planning.setups(runs));
        List<ExplainedRun> found = new ArrayList<>();
        for (ExplainedRun run : plain) {
            found.add(leftOut.in(run, asked));
        }
        return found;
    }
}
