package io.testflow.maven.goal;

import io.testflow.core.error.UsageException;
import io.testflow.core.failure.FailureReport;
import io.testflow.engine.Engine;
import io.testflow.engine.failure.AnalysisRequest;
import io.testflow.maven.failure.FailureOutput;
import io.testflow.maven.failure.ReportFolders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what failed, what of it is the same, who caused it and who should look: of JUnit XML that any runner of any language has
 * written. Runs no test, and needs no project.
 */
@Mojo(name = "analyze", aggregator = true, requiresProject = false, threadSafe = true)
public final class AnalyzeMojo extends AskedGoal {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    /**
     * The reports: files of JUnit XML, and folders that are searched for them, separated by commas. Without it, those of
     * Surefire and Failsafe in the modules of the project.
     */
    @Parameter(property = "testflow.reports")
    private @Nullable List<File> reports;

    /** The git revision to compare with: a branch, a tag, a commit. Without one, nobody is told whether the change did it. */
    @Parameter(property = "testflow.changedSince")
    private @Nullable String changedSince;

    /** The folder that the report is written to; {@code target/testflow/report} where none is named. */
    @Parameter(property = "testflow.output")
    private @Nullable File output;

    /** For Maven. */
    public AnalyzeMojo() {
        super("read the reports, or write its own");
    }

    @Override
    void run() throws IOException {
        ReportFolders folders = ReportFolders.of(session);
        List<Path> asked = reports == null || reports.isEmpty()
                ? folders.all()
                : reports.stream().map(folders::resolve).toList();
        FailureReport report = Engine.analyze(new AnalysisRequest(folders.project(), asked, changedSince, null));
        if (report.isEmpty()) {
            throw new UsageException("There is nothing to analyse: no test stands in "
                    + (asked.isEmpty() ? "the reports of " + folders.directory() : asked) + ". "
                    + String.join(". ", report.warnings())
                    + " Name the files or folders into which the runner writes its JUnit XML:"
                    + " -Dtestflow.reports=build/reports");
        }
        Path folder = output == null ? folders.output() : folders.resolve(output);
        new FailureOutput(folder, folders.directory(), System.getenv())
                .of(report)
                .forEach(line -> getLog().info(line));
    }
}
