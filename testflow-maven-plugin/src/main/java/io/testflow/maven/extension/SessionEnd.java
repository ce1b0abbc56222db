package io.testflow.maven.extension;

import io.testflow.maven.session.SessionEngine;
import io.testflow.maven.surefire.BuildProperties;
import io.testflow.maven.surefire.TestExecutions;
import io.testflow.maven.wiring.WiredRun;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be done when all modules are built, or one of them has failed.
 *
 * @param session the session that ends
 * @param runs the test runs of all modules of this build, in build order; those that did not happen have left no files
 */
record SessionEnd(MavenSession session, List<Run> runs) {

    private static final Logger LOG = LoggerFactory.getLogger(SessionEnd.class);

    /**
     * A test run that this build was to do.
     *
     * @param module {@code groupId:artifactId}
     * @param execution the id of the execution, {@code default-test}
     * @param directory where it met its build: plan and results
     * @param reports the directory of Surefire's XML reports
     * @param buildId the build that plan and results must belong to
     */
    record Run(String module, String execution, Path directory, Path reports, String buildId) {}

    static SessionEnd of(MavenSession session) {
        List<Run> runs = session.getProjects().stream()
                .flatMap(project -> TestExecutions.of(project, BuildProperties.of(session, project)).stream()
                        .flatMap(execution -> WiredRun.of(execution).stream())
                        .map(wired -> run(project, wired)))
                .toList();
        return new SessionEnd(session, runs);
    }

    private static Run run(MavenProject project, WiredRun wired) {
        Path base = project.getBasedir().toPath().toAbsolutePath();
        Path reports = wired.execution()
                .parameters()
                .value("reportsDirectory")
                .map(base::resolve)
                .orElseGet(() -> base.resolve(project.getBuild().getDirectory())
                        .resolve(wired.execution().plugin().reportsDirectory()));
        return new Run(
                project.getGroupId() + ":" + project.getArtifactId(),
                wired.execution().id(),
                wired.directory().path(),
                reports,
                wired.buildId());
    }

    /** Gives back what the session holds. */
    void close() {
        SessionEngine.closeAll(session).forEach(fault -> LOG.debug("An engine could not be closed:", fault));
    }
}
