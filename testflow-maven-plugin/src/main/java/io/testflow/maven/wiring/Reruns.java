package io.testflow.maven.wiring;

import io.testflow.maven.surefire.Parameters;
import io.testflow.maven.surefire.TestExecution;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a test that has failed again, up to so many times, by Surefire's own means: whether it is flaky shows at once. */
final class Reruns {

    private static final String ASKED = "testflow.rerun";
    private static final String PARAMETER = "rerunFailingTestsCount";
    private static final Logger LOG = LoggerFactory.getLogger(Reruns.class);

    private Reruns() {}

    /** The parameters of an execution with so many runs as the user asks for; what the user configured there stays. */
    static Parameters addTo(Parameters parameters, TestExecution execution) {
        Optional<String> asked = execution.properties().value(ASKED);
        boolean configured = execution
                .value(PARAMETER, execution.plugin().property(PARAMETER))
                .isPresent();
        if (asked.isEmpty() || configured) {
            return parameters;
        }
        String count = asked.get().trim();
        if (!count.matches("[0-9]{1,3}")) {
            LOG.warn(
                    "{}={} is no number from 0 to 999, so that no test runs again. Say how often a test that fails runs"
                            + " again at most: -D{}=2",
                    ASKED,
                    count,
                    ASKED);
            return parameters;
        }
        return parameters.with(PARAMETER, count);
    }
}
