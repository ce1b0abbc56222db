package io.testflow.maven.failure;

import io.testflow.core.failure.FailureReport;
import io.testflow.engine.Engine;
import io.testflow.engine.failure.FailureFiles;
import io.testflow.maven.wiring.TestRunsOfSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** What failed in a session. */
public final class SessionFailures {

    private SessionFailures() {}

    /**
     * Analyses it, and writes the report beside the first module's results.
     *
     * @return the lines for a log, none where nothing failed
     */
    public static List<String> analysed(MavenSession session, Engine engine) {
        MavenProject top = session.getTopLevelProject();
        Path root = top.getBasedir().toPath().toAbsolutePath();
        Path folder = root.resolve(top.getBuild().getDirectory()).resolve("testflow/report");
        FailureReport report = engine.analyze(session.getStartTime().toInstant(), TestRunsOfSession.of(session));
        try {
            if (report.findings().isEmpty()) {
                FailureFiles.remove(folder);
                return List.of();
            }
            return new FailureOutput(folder, root, System.getenv()).of(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
