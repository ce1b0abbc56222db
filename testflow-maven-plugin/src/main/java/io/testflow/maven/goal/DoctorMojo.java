package io.testflow.maven.goal;

import io.testflow.maven.testside.ChosenModule;
import java.io.IOException;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Says which services the tests of a project can have on this machine, who would give those of the environments of
 * {@code testflow.yml}, and how to cure what is missing. Starts nothing.
 */
@Mojo(name = "doctor", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class DoctorMojo extends AskedGoal {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    /** For Maven. */
    public DoctorMojo() {
        super("look at the services of this project");
    }

    @Override
    void run() throws IOException, InterruptedException, DependencyResolutionRequiredException {
        new ChosenModule(session, project).environments("doctor").forEach(line -> getLog().info(line));
    }
}
