package io.testflow.junit;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Isolation;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What an annotation asks for.
 *
 * @param by the class or method that it stands on
 * @param root the folder of {@code testflow.yml}
 * @param definition of the environment
 * @param properties of the system, by their names, with placeholders
 */
record AskedEnvironment(ExtensionContext by, Path root, Environment definition, Map<String, String> properties) {

    static AskedEnvironment of(ExtensionContext by, TestFlowEnvironment annotation) {
        Definitions definitions = Definitions.from(Path.of(System.getProperty("user.dir")));
        return new AskedEnvironment(
                by,
                definitions.root(),
                definitions.of(annotation),
                Assignments.of("`properties` of @TestFlowEnvironment", annotation.properties()));
    }

    /** Whether each test has one of its own. */
    boolean isEachTests() {
        return definition.isolation() == Isolation.METHOD;
    }
}
