package io.testflow.maven.wiring;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.maven.surefire.Parameters;
import io.testflow.maven.surefire.TestConfiguration;
import io.testflow.maven.surefire.TestExecution;
import io.testflow.maven.surefire.TestJdk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Puts the agent that records what tests use on the command line of their JVMs, behind everything that is there: JaCoCo's
 * agent would otherwise see other classes than those that it reports on.
 */
final class TestAgent {

    private static final String ARG_LINE = "argLine";
    private static final int OLDEST_JDK = 17;

    private final Path jar;
    private final Map<String, String> places;
    private final Properties projectProperties;
    private final Path moduleDirectory;

    /**
     * Creates it for one module.
     *
     * @param places paths of this machine, and what stands for them in words that hold elsewhere
     */
    TestAgent(Path jar, Map<String, String> places, Properties projectProperties, Path moduleDirectory) {
        this.jar = jar;
        this.places = places;
        this.projectProperties = projectProperties;
        this.moduleDirectory = moduleDirectory;
    }

    /** The parameters with the agent; as they are where it cannot be started. */
    Parameters addTo(Parameters parameters, TestExecution execution, RunDirectory run) {
        if (!Files.isRegularFile(jar) || !canStart(execution)) {
            return parameters;
        }
        SetupProperty.set(
                projectProperties, run, TestConfiguration.of(execution, places, System.getenv(), moduleDirectory));
        String option = "\"-javaagent:" + jar + "=" + run.path() + "\"";
        return parameters.with(ARG_LINE, own(execution) + " " + option);
    }

    private static boolean canStart(TestExecution execution) {
        boolean forks = execution
                .value("forkCount", "forkCount")
                .filter(TestExecution::isNoFork)
                .isEmpty();
        return forks && TestJdk.of(execution).orElse(0) >= OLDEST_JDK;
    }

    /**
     * What stands on the command line without TestFlow. Where only a property says it, Surefire is to look at it when the
     * tests start, since JaCoCo sets it meanwhile; the one of Maven's command line counts as it is.
     */
    private String own(TestExecution execution) {
        String configured = execution.parameters().value(ARG_LINE).orElse("");
        if (!configured.isEmpty()) {
            return configured;
        }
        String asked = execution.properties().user().getProperty(ARG_LINE);
        if (asked != null) {
            return asked;
        }
        // A reference to a property that does not exist would stand on the command line as it is.
        if (projectProperties.getProperty(ARG_LINE) == null) {
            // Maven 4 hands out a view of its own that forgets what is put in any other way.
            projectProperties.setProperty(ARG_LINE, "");
        }
        return "@{argLine}";
    }
}
