package io.testflow.maven.goal;

import io.testflow.maven.testside.ChosenModule;
import java.io.IOException;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a data set of {@code testflow.yml}, into files or into a database. */
@Mojo(name = "data", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class DataMojo extends AskedGoal {

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

    /** What the files are: {@code csv}, {@code json} or {@code sql}. */
    @Parameter(property = "testflow.format", defaultValue = "csv")
    @SuppressWarnings("NullAway.Init")
    private String format;

    /** The folder of the files, or the JDBC URL of a database, with its user and password. */
    @Parameter(property = "testflow.target", defaultValue = "${project.build.directory}/testflow/data")
    @SuppressWarnings("NullAway.Init")
    private String target;

    /** Another seed than that of the definition. */
    @Parameter(property = "testflow.seed", defaultValue = "")
    private @Nullable String seed;

    /** For Maven. */
    public DataMojo() {
        super("make the data");
    }

    @Override
    void run() throws IOException, InterruptedException, DependencyResolutionRequiredException {
        new ChosenModule(session, project)
                .data(line -> getLog().info(line), "generate", data, format, target, seed == null ? "" : seed)
                .forEach(line -> getLog().info(line));
    }
}
