package io.testflow.core.internal.recording;

import java.util.List;

/**
 * The system properties of which no recording tells who read them: they say which JDK and machine it is. The agent, which
 * depends on nothing, has the same list.
 */
public final class UnwatchedProperties {

    /** How their names begin. */
    public static final List<String> PREFIXES = List.of(
            "java.",
            "jdk.",
            "sun.",
            "com.sun.",
            "os.",
            "user.",
            "file.",
            "line.",
            "path.",
            "native.",
            "stdin.",
            "stdout.",
            "stderr.",
            "awt.");

    private UnwatchedProperties() {}

    /** Whether a property is one of them. */
    public static boolean has(String name) {
        return PREFIXES.stream().anyMatch(name::startsWith);
    }
}
