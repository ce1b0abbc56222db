package io.testflow.maven.wiring;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.maven.surefire.Parameters;
import io.testflow.maven.surefire.TestExecution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Configures one test run so that it has the launcher on its class path and knows its plan. Everything that the user
 * configured stays and comes first.
 *
 * <p>What only the plan can know, which classes are left out, is configured as a property of the project that
 * {@code testflow:plan} sets: while nobody sets it, Maven takes the parameter for absent.
 */
final class ExecutionWiring {

    private static final String ORDERER = "junit.jupiter.testclass.order.default";
    private static final String VARIABLES = "systemPropertyVariables";
    /** What Surefire leaves out by itself as long as nobody says what to leave out. */
    private static final String NESTED_CLASSES = "**/*$*";

    private final Path launcher;
    private final Optional<TestAgent> agent;
    private final Map<String, String> build;
    private final Path moduleDirectory;
    private final Properties projectProperties;

    ExecutionWiring(
            Path launcher,
            Optional<TestAgent> agent,
            Map<String, String> build,
            Path moduleDirectory,
            Properties projectProperties) {
        this.launcher = launcher;
        this.agent = agent;
        this.build = build;
        this.moduleDirectory = moduleDirectory;
        this.projectProperties = projectProperties;
    }

    void wire(TestExecution execution, RunDirectory run) {
        Parameters parameters = execution
                .parameters()
                .withList("additionalClasspathElements", classPath(execution))
                .withEntry(VARIABLES, RunDirectory.PATH_PROPERTY, run.path().toString());
        for (Map.Entry<String, String> property : build.entrySet()) {
            parameters = parameters.withEntry(VARIABLES, property.getKey(), property.getValue());
        }
        if (!hasOwnOrderer(execution)) {
            parameters = parameters.withEntry(VARIABLES, ORDERER, "io.testflow.launcher.PlanClassOrderer");
        }
        Parameters wired = noTestsAreNoFailure(execution, run, leavingOut(execution, run, parameters));
        Parameters again = Reruns.addTo(wired, execution);
        execution.configure(agent.map(each -> each.addTo(again, execution, run)).orElse(again));
    }

    private List<String> classPath(TestExecution execution) {
        List<String> elements =
                new ArrayList<>(execution.values("additionalClasspathElements", "maven.test.additionalClasspath"));
        elements.add(launcher.toString());
        return elements;
    }

    private static boolean hasOwnOrderer(TestExecution execution) {
        Parameters parameters = execution.parameters();
        return parameters.text(VARIABLES).contains(ORDERER)
                || parameters.text("systemProperties").contains(ORDERER)
                || parameters.text("properties").contains(ORDERER)
                || parameters.text("systemPropertiesFile").length() > 0
                || execution.value("argLine", "argLine").orElse("").contains(ORDERER);
    }

    private Parameters leavingOut(TestExecution execution, RunDirectory run, Parameters parameters) {
        String property = RunDirectories.property(run, WiredRun.EXCLUDES_FILE);
        String own = execution
                .value(WiredRun.EXCLUDES_FILE, execution.plugin().property(WiredRun.EXCLUDES_FILE))
                .orElse("");
        if (!own.isEmpty()) {
            projectProperties.setProperty(property, own);
            projectProperties.setProperty(RunDirectories.property(run, WiredRun.OWN_EXCLUDES_FILE), own);
        }
        Parameters lazy = parameters.with(WiredRun.EXCLUDES_FILE, "${" + property + "}");
        boolean leavesNestedClassesOut = execution
                        .values("excludes", execution.plugin().property("excludes"))
                        .isEmpty()
                && isBlank(own);
        return leavesNestedClassesOut ? lazy.withList("excludes", List.of(NESTED_CLASSES)) : lazy;
    }

    private Parameters noTestsAreNoFailure(TestExecution execution, RunDirectory run, Parameters parameters) {
        if (!execution.isOn(WiredRun.FAIL_IF_NO_TESTS, WiredRun.FAIL_IF_NO_TESTS)) {
            return parameters;
        }
        String property = RunDirectories.property(run, WiredRun.FAIL_IF_NO_TESTS);
        projectProperties.setProperty(property, "true");
        return parameters.with(WiredRun.FAIL_IF_NO_TESTS, "${" + property + "}");
    }

    /** Whether the user's own file leaves out nothing; a file that is not there is Surefire's to complain of. */
    private boolean isBlank(String excludesFile) {
        if (excludesFile.isEmpty()) {
            return true;
        }
        try {
            return Files.readString(moduleDirectory.resolve(excludesFile)).isBlank();
        } catch (IOException e) {
            return false;
        }
    }
}
