package io.testflow.maven.surefire;

import java.util.Collection;
import java.util.Set;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * Knows which part of Surefire will run the tests: the JUnit Platform, where TestFlow can filter, order and listen, or a
 * native provider of JUnit 4 or TestNG, where whole classes can be left out and nothing else.
 */
public final class TestProvider {

    /** From this version on, everything runs on the platform. */
    private static final ComparableVersion PLATFORM_ONLY = new ComparableVersion("3.6.0-M1");

    private static final ComparableVersion OLDEST = new ComparableVersion("3.0.0");

    private static final String COMMONS = "org.junit.platform:junit-platform-commons";
    private static final String RUNNER = "org.junit.platform:junit-platform-runner";
    private static final Set<String> NATIVE_PROVIDERS = Set.of(
            "org.apache.maven.surefire:surefire-junit3",
            "org.apache.maven.surefire:surefire-junit4",
            "org.apache.maven.surefire:surefire-junit47",
            "org.apache.maven.surefire:surefire-testng");

    private TestProvider() {}

    /** Whether this version of Surefire has all that TestFlow needs; one that is not known is taken for a new one. */
    public static boolean isSupported(String surefireVersion) {
        return surefireVersion.isEmpty() || new ComparableVersion(surefireVersion).compareTo(OLDEST) >= 0;
    }

    /**
     * Whether the tests run on the JUnit Platform.
     *
     * @param surefireVersion the version of the plugin
     * @param testArtifacts {@code groupId:artifactId} of everything on the class path of the tests
     * @param pluginDependencies {@code groupId:artifactId} of what the user added to the plugin
     */
    public static boolean isPlatform(
            String surefireVersion, Collection<String> testArtifacts, Collection<String> pluginDependencies) {
        if (new ComparableVersion(surefireVersion).compareTo(PLATFORM_ONLY) >= 0) {
            return true;
        }
        if (pluginDependencies.stream().anyMatch(NATIVE_PROVIDERS::contains) || testArtifacts.contains(RUNNER)) {
            return false;
        }
        return testArtifacts.contains(COMMONS) || pluginDependencies.stream().anyMatch(TestProvider::bringsThePlatform);
    }

    /** Whether artifacts of a group find and run tests, so that their own code is not recorded. */
    public static boolean isFramework(String groupId) {
        return groupId.startsWith("org.junit") || groupId.equals("junit") || groupId.startsWith("org.testng");
    }

    private static boolean bringsThePlatform(String dependency) {
        return dependency.startsWith("org.junit.platform:")
                || dependency.startsWith("org.junit.jupiter:")
                || dependency.startsWith("org.junit.vintage:")
                || dependency.equals("org.apache.maven.surefire:surefire-junit-platform");
    }
}
