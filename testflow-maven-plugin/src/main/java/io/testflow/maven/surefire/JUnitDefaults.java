package io.testflow.maven.surefire;

import java.util.List;

/**
 * Looks for settings of JUnit in the configuration of a test run that tie the methods of every test class together: an
 * order, or one instance for all of them. Then classes are left out as a whole or not at all.
 */
public final class JUnitDefaults {

    private static final List<String> TIES =
            List.of("junit.jupiter.testinstance.lifecycle.default", "junit.jupiter.testmethod.order.default");
    private static final List<String> PLACES = List.of("properties", "systemPropertyVariables", "systemProperties");

    private JUnitDefaults() {}

    /** Whether a test run ties methods together; true where a file may say so. */
    public static boolean tieMethods(TestExecution execution) {
        Parameters parameters = execution.parameters();
        return !parameters.text("systemPropertiesFile").isEmpty()
                || TIES.stream()
                        .anyMatch(tie -> execution.properties().value(tie).isPresent()
                                || execution
                                        .value("argLine", "argLine")
                                        .orElse("")
                                        .contains(tie)
                                || PLACES.stream()
                                        .anyMatch(
                                                place -> parameters.text(place).contains(tie)));
    }
}
