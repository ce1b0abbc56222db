package io.testflow.maven.surefire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.PluginExecution;

/**
 * One execution of Surefire or Failsafe that runs tests, with the values that its parameters will have.
 *
 * @param plugin which of the two
 * @param version the version of the plugin, {@code 3.6.1}; empty where the model names none
 * @param dependencies {@code groupId:artifactId} of what the user added to the plugin
 * @param execution the execution in the model, whose configuration includes that of the plugin
 * @param properties what parameters without configuration take their values from
 */
public record TestExecution(
        TestPlugin plugin,
        String version,
        List<String> dependencies,
        PluginExecution execution,
        BuildProperties properties) {

    private static final Set<String> LATE_PHASES = Set.of(
            "prepare-package",
            "package",
            "pre-integration-test",
            "integration-test",
            "post-integration-test",
            "verify",
            "install",
            "deploy");

    /** Copies the dependencies. */
    public TestExecution {
        dependencies = List.copyOf(dependencies);
    }

    /** The id of the execution, {@code default-test}. */
    public String id() {
        return execution.getId();
    }

    /** Its configuration as it stands. */
    public Parameters parameters() {
        return Parameters.of(execution.getConfiguration());
    }

    /** Replaces its configuration. */
    public void configure(Parameters parameters) {
        execution.setConfiguration(parameters.toConfiguration());
    }

    /** The value of a parameter, from its configuration, else from the property that belongs to it. */
    public Optional<String> value(String parameter, String property) {
        return parameters().value(parameter).or(() -> properties.value(property));
    }

    /** The elements of a list, from its configuration, else from the property that belongs to it. */
    public List<String> values(String parameter, String property) {
        List<String> configured = parameters().values(parameter);
        return configured.isEmpty()
                ? properties
                        .value(property)
                        .map(text ->
                                Arrays.stream(text.split(",")).map(String::trim).toList())
                        .orElse(List.of())
                : configured;
    }

    /** Whether the build may make more files between {@code process-test-classes} and its tests. */
    public boolean comesAfterPackaging() {
        String phase = execution.getPhase();
        return phase == null ? plugin == TestPlugin.FAILSAFE : LATE_PHASES.contains(phase);
    }

    /** Whether a switch is on, by its configuration, else by the property that belongs to it. */
    public boolean isOn(String parameter, String property) {
        return value(parameter, property).map(Boolean::parseBoolean).orElse(false);
    }

    /** Whether a value of {@code forkCount} makes the tests run inside of Maven. */
    public static boolean isNoFork(String forkCount) {
        try {
            return Double.parseDouble(forkCount.replace("C", "")) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
