package io.testflow.maven.extension;

import io.testflow.maven.report.BuildSummary;
import io.testflow.maven.report.LiveProgress;
import io.testflow.maven.session.SessionEngine;
import io.testflow.maven.session.SessionServices;
import io.testflow.maven.wiring.TestRunsOfSession;
import java.util.List;
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
        try {
            SessionServices.end(session);
        } catch (Exception e) {
            LOG.warn("TestFlow could not end all services of the tests; the next build does: {}", e.toString());
        }
        SessionEngine.closeAll(session).forEach(fault -> LOG.debug("An engine could not be closed:", fault));
    }

    /** Keeps what the tests have recorded. */
    void save(Logger log) {
        try {
            SessionEngine.saveAll(session).stream().distinct().forEach(fault -> log.warn("TestFlow: {}", fault));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            log.warn(
                    "TestFlow could not save what the tests have used, so that it knows less of them next time: {}",
                    e.toString());
            log.debug("Where it happened:", e);
        }
    }

    /** Finds out what failed and why; the lines that say so. */
    List<String> analyze(Logger log) {
        try {
            return SessionEngine.analyze(session);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            log.warn("TestFlow could not analyse what failed: {}", e.toString());
            log.debug("Where it happened:", e);
            return List.of();
        }
    }

    /** Says what the tests did, and what failed. */
    void sumUp(List<String> failures, Logger log) {
        BuildSummary.print(session, TestRunsOfSession.of(session), failures.isEmpty(), log);
        failures.forEach(log::info);
    }
}
