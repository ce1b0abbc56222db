package io.testflow.maven.goal;

import io.testflow.core.error.UsageException;
import io.testflow.engine.SelectionRequest;
import io.testflow.engine.explain.JsonImpact;
import io.testflow.engine.explain.TextImpact;
import io.testflow.engine.use.AskedCode;
import io.testflow.engine.use.RunUse;
import io.testflow.maven.effective.EffectiveBuildFiles;
import io.testflow.maven.explain.CodeSearch;
import io.testflow.maven.explain.Format;
import io.testflow.maven.planning.Faults;
import io.testflow.maven.planning.PlanSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
 * Lists the tests that use a piece of code, by what they used when they last passed: once for the whole build.
 *
 * <p>Compiles the project and its tests, as a build would, and runs none.
 */
@Mojo(name = "impact", aggregator = true, requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_TEST_CLASSES)
public final class ImpactMojo extends AskedGoal {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    /**
     * The code: {@code com.acme.Money}, a nested class with {@code $}; {@code com.acme.Money#add} for all methods of a name,
     * {@code com.acme.Money#add(int)} for one of them.
     */
    @Parameter(property = "testflow.class")
    private @Nullable String code;

    /** The git revision whose records are asked: a branch, a tag, a commit. Without one, those of the last run. */
    @Parameter(property = "testflow.changedSince")
    private @Nullable String changedSince;

    /** {@code text} for a person; {@code json} for a program, also in {@code target/testflow/impact.json}. */
    @Parameter(property = "testflow.format", defaultValue = "text")
    private @Nullable String format;

    private final RepositorySystem repositories;
    private final MavenPluginManager plugins;

    /** Takes the parts of Maven that reading a project needs. */
    @Inject
    public ImpactMojo(RepositorySystem repositories, MavenPluginManager plugins) {
        super("read what tests used, or write what it found");
        this.repositories = repositories;
        this.plugins = plugins;
    }

    @Override
    void run() throws IOException {
        if (code == null || code.isBlank()) {
            throw new UsageException(
                    "testflow:impact needs a piece of code to look for. Name a class, or a method of it:"
                            + " -Dtestflow.class=com.acme.Money#add");
        }
        search(Format.parse(format), AskedCode.parse(code));
    }

    private void search(Format wanted, AskedCode asked) throws IOException {
        SelectionRequest request = new PlanSettings(changedSince, true, null).request();
        List<RunUse> runs = new CodeSearch(
                        session, new EffectiveBuildFiles(session, repositories, plugins), new Faults(session, getLog()))
                .of(request, asked);
        asked.checkKnownTo(runs);
        if (wanted == Format.JSON) {
            String json = JsonImpact.of(asked, runs);
            write(json);
            getLog().info(json);
        } else if (runs.isEmpty()) {
            getLog().info("This build runs no tests.");
        } else {
            TextImpact.of(asked, runs, Instant.now()).forEach(line -> getLog().info(line));
        }
    }

    private void write(String json) throws IOException {
        MavenProject top = session.getTopLevelProject();
        Path file =
                top.getBasedir().toPath().resolve(top.getBuild().getDirectory()).resolve("testflow/impact.json");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, json + "\n");
    }
}
