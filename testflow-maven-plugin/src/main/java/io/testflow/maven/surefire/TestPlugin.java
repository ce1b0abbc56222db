package io.testflow.maven.surefire;

import java.util.Arrays;
import java.util.Optional;
import org.apache.maven.model.Plugin;

/** The two plugins that run tests, and in what their parameters differ. */
public enum TestPlugin {
    /** Unit tests. */
    SUREFIRE("surefire", "test", "test"),
    /** Integration tests. */
    FAILSAFE("failsafe", "integration-test", "it.test");

    private final String prefix;
    private final String goal;
    private final String testProperty;

    TestPlugin(String prefix, String goal, String testProperty) {
        this.prefix = prefix;
        this.goal = goal;
        this.testProperty = testProperty;
    }

    /** The one that this plugin is, where it is one. */
    public static Optional<TestPlugin> of(Plugin plugin) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.key().equals(plugin.getKey()))
                .findFirst();
    }

    /** {@code groupId:artifactId}. */
    public String key() {
        return "org.apache.maven.plugins:maven-" + prefix + "-plugin";
    }

    /** The goal that runs tests. */
    public String goal() {
        return goal;
    }

    /** The property with which a user names tests on the command line. */
    public String testProperty() {
        return testProperty;
    }

    /** A property of its own, {@code surefire.excludesFile} for {@code excludesFile}. */
    public String property(String parameter) {
        return prefix + "." + parameter;
    }

    /** The name of the directory for reports under the build directory, where nobody says otherwise. */
    public String reportsDirectory() {
        return prefix + "-reports";
    }
}
