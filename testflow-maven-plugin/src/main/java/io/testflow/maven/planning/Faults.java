package io.testflow.maven.planning;

import io.testflow.core.error.UsageException;
import io.testflow.core.plan.Plan;
import io.testflow.maven.session.SaidOnce;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** Says what went wrong, once in a build, where nothing may break for it. */
public final class Faults {

    private final MavenSession session;
    private final Log log;

    /** Creates it for one goal of a session. */
    public Faults(MavenSession session, Log log) {
        this.session = session;
        this.log = log;
    }

    /** A mistake of the user, whose message says how to cure it. */
    public void usage(UsageException mistake) {
        warn("TestFlow runs all tests. " + mistake.getMessage(), mistake);
    }

    /** A fault of TestFlow or of the machine. */
    public void bug(Throwable fault) {
        warn(
                "TestFlow runs all tests, since it failed with " + fault
                        + ". This is a fault of TestFlow; -Dtestflow.skip avoids it, -X shows where it happened.",
                fault);
    }

    /** A plan that was asked to select, and cannot tell. */
    public void cannotSelect(Plan plan) {
        String message = "TestFlow runs all tests. " + String.join("; ", plan.notes());
        if (SaidOnce.isNew(session, message)) {
            log.warn(message);
        }
    }

    private void warn(String message, Throwable fault) {
        if (SaidOnce.isNew(session, message)) {
            log.warn(message);
            log.debug("Where it happened:", fault);
        }
    }
}
