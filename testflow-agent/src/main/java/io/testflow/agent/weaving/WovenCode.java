package io.testflow.agent.weaving;

import java.net.URL;
import java.util.List;
import java.util.Set;

/**
 * Decides what is woven, and how finely: code in directories is the project's, as are the jars that the build names; other
 * jars are libraries. What runs the tests is left alone, since its own use says nothing about a test.
 */
public final class WovenCode {

    private static final List<String> RUNNERS = List.of(
            "io/testflow/agent/",
            "io/testflow/launcher/",
            "org/junit/platform/",
            "org/junit/jupiter/",
            "org/junit/vintage/",
            "org/junit/support/",
            "org/junit/internal/",
            "org/junit/runner/",
            "org/junit/runners/",
            "org/opentest4j/",
            "org/apiguardian/",
            "org/apache/maven/surefire/",
            "org/apache/maven/plugin/surefire/",
            "org/jacoco/agent/",
            "com/intellij/rt/",
            "sun/",
            "jdk/",
            "java/");

    /** Of the places of classes of the JDK, whichever loader they have. */
    private static final String RUNTIME_IMAGE = "jrt";

    private final Set<String> projectJars;

    /**
     * Creates the decision.
     *
     * @param projectJars paths of jars that hold code of the project itself, as in the URL of their code source
     */
    public WovenCode(Set<String> projectJars) {
        this.projectJars = projectJars;
    }

    /**
     * Whether a class belongs to what runs the tests, or to the JDK.
     *
     * @param name its name with slashes
     */
    public static boolean isRunner(String name) {
        for (String runner : RUNNERS) {
            if (name.startsWith(runner)) {
                return true;
            }
        }
        return false;
    }

    /**
     * How finely a class is recorded.
     *
     * @param name its name with slashes
     * @param location where it comes from
     */
    Granularity of(String name, URL location) {
        if (location.getProtocol().equals(RUNTIME_IMAGE)) {
            return Granularity.NONE;
        }
        if (isRunner(name)) {
            return Granularity.NONE;
        }
        String path = location.getPath();
        return path.endsWith("/") || projectJars.contains(path) ? Granularity.METHOD : Granularity.CLASS;
    }
}
