package io.testflow.maven.wiring;

import io.testflow.core.internal.planfile.RunDirectory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The configuration of a test run as the user wrote it, kept as a property of the project until the tests are planned: what
 * stands in the model by then holds what TestFlow added.
 */
final class SetupProperty {

    private static final String NAME = "setup";
    private static final String BETWEEN_ENTRIES = "\u001e";
    private static final String BEFORE_VALUE = "\u001f";

    private SetupProperty() {}

    static void set(Properties project, RunDirectory run, Map<String, String> configuration) {
        String text = configuration.entrySet().stream()
                .map(entry -> entry.getKey() + BEFORE_VALUE + entry.getValue())
                .collect(Collectors.joining(BETWEEN_ENTRIES));
        project.setProperty(RunDirectories.property(run, NAME), text);
    }

    /** The configuration; empty where the run does not record. */
    static Optional<Map<String, String>> get(Properties project, RunDirectory run) {
        return Optional.ofNullable(project.getProperty(RunDirectories.property(run, NAME)))
                .map(text -> Arrays.stream(text.split(BETWEEN_ENTRIES))
                        .map(entry -> entry.split(BEFORE_VALUE, 2))
                        .filter(entry -> entry.length == 2)
                        .collect(Collectors.toMap(
                                entry -> entry[0], entry -> entry[1], (one, other) -> one, LinkedHashMap::new)));
    }
}
