package io.testflow.maven.goal;

import io.testflow.maven.testside.ChosenModule;
import java.io.IOException;
import java.time.Duration;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Starts an environment of {@code testflow.yml} that stays until {@code testflow:env-down}: for work by hand, and for tests that ask
 * for it, which use it then and start none.
 */
@Mojo(name = "env-up", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class EnvUpMojo extends AskedGoal {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    /** The name of the environment. */
    @Parameter(property = "testflow.environment", required = true)
    @SuppressWarnings("NullAway.Init")
    private String environment;

    /** How many hours it stays at most, where nobody ends it and no test uses it. */
    @Parameter(property = "testflow.hours", defaultValue = "12")
    private int hours;

    /** For Maven. */
    public EnvUpMojo() {
        super("start the environment");
    }

    @Override
    void run() throws IOException, InterruptedException, DependencyResolutionRequiredException {
        new ChosenModule(session, project)
                .environments("up", environment, Duration.ofHours(hours).toString())
                .forEach(line -> getLog().info(line));
    }
}
