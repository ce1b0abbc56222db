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

/** Takes a part of an existing database, with its relations and with made-up values in the place of real ones, as a frozen data set. */
@Mojo(name = "data-mask", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class DataMaskMojo extends AskedGoal {

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

    /** The JDBC URL of the database, with its user and password. */
    @Parameter(property = "testflow.source", required = true)
    @SuppressWarnings("NullAway.Init")
    private String source;

    /** The table whose rows are taken, with all rows that they refer to. */
    @Parameter(property = "testflow.table", required = true)
    @SuppressWarnings("NullAway.Init")
    private String table;

    /** Which rows of it: a condition in SQL. */
    @Parameter(property = "testflow.where")
    private @Nullable String where;

    /** How many of these at most, the first by the key of the table; 0 for all. */
    @Parameter(property = "testflow.rows", defaultValue = "0")
    private long rows;

    /** Whether also the rows that refer to them are taken. */
    @Parameter(property = "testflow.referring", defaultValue = "false")
    private boolean referring;

    /** Columns whose values are made up, with their kinds and semicolons between them: {@code customer.email=email:40;customer.name=name}. */
    @Parameter(property = "testflow.mask")
    private @Nullable String mask;

    /** A secret that the choice of values depends on; the same one gives the same values. */
    @Parameter(property = "testflow.key")
    private @Nullable String key;

    /** For Maven. */
    public DataMaskMojo() {
        super("take a part of the database");
    }

    @Override
    void run() throws IOException, InterruptedException, DependencyResolutionRequiredException {
        new ChosenModule(session, project)
                .data(
                        line -> getLog().info(line),
                        "mask",
                        data,
                        source,
                        table,
                        where == null ? "" : where,
                        String.valueOf(rows),
                        String.valueOf(referring),
                        mask == null ? "" : mask,
                        key == null ? "" : key)
                .forEach(line -> getLog().info(line));
    }
}
