package io.testflow.maven.extension;

import io.testflow.maven.report.BuildSummary;
import io.testflow.maven.report.LiveProgress;
import io.testflow.maven.report.TestRunsOfSession;
import io.testflow.maven.session.SessionEngine;
import org.apache.maven.execution.MavenSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be done when all modules are built, or one of them has failed.
 *
 * @param session the session that ends
 */
record SessionEnd(MavenSession session) {

    private static final Logger LOG = LoggerFactory.getLogger(SessionEnd.class);

    /** Gives back what the session holds. */
    void close() {
        try {
            LiveProgress.stop(session);
        } catch (Exception e) {
            LOG.debug("The display of progress could not be stopped:", e);
        }
        SessionEngine.closeAll(session).forEach(fault -> LOG.debug("An engine could not be closed:", fault));
    }

    /** Says what the tests did. */
    void sumUp(Logger log) {
        BuildSummary.print(session, TestRunsOfSession.of(session), log);
    }
}
