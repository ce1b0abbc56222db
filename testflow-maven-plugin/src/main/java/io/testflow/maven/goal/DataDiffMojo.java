package io.testflow.maven.goal;

import io.testflow.maven.testside.ChosenModule;
import java.io.IOException;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Says what a changed definition changes against the data set that was frozen. */
@Mojo(name = "data-diff", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class DataDiffMojo extends AskedGoal {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    /** The name of the data set. */
    @Parameter(property = "testflow.data", required = true)
    @SuppressWarnings("NullAway.Init")
    private String data;

    /** For Maven. */
    public DataDiffMojo() {
        super("compare the data");
    }

    @Override
    void run() throws IOException, InterruptedException, DependencyResolutionRequiredException {
        new ChosenModule(session, project)
                .data(line -> getLog().info(line), "diff", data)
                .forEach(line -> getLog().info(line));
    }
}
