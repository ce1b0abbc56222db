package io.testflow.maven.effective;

import java.util.List;
import java.util.Set;

/** Properties that the plugins of every build read by name. */
final class KnownProperties {

    /** From the descriptors of Surefire and Failsafe 3.2.5 and 3.6.1, and of older versions. */
    private static final Set<String> OF_TESTS = Set.of(
            "argLine",
            "basedir",
            "childDelegation",
            "dependenciesToScan",
            "disableXmlReport",
            "enableAssertions",
            "excludedGroups",
            "failIfNoTests",
            "forkCount",
            "forkMode",
            "groups",
            "junitArtifactName",
            "junitPlatformArtifactName",
            "jvm",
            "objectFactory",
            "parallel",
            "parallelOptimized",
            "perCoreThreadCount",
            "reuseForks",
            "skipITs",
            "skipTests",
            "tempDir",
            "test",
            "testNGArtifactName",
            "threadCount",
            "threadCountClasses",
            "threadCountMethods",
            "threadCountSuites",
            "trimStackTrace",
            "useUnlimitedThreads",
            "workingDirectory");

    private static final List<String> STARTS_OF_TESTS =
            List.of("surefire.", "failsafe.", "maven.test.", "maven.surefire.", "maven.failsafe.", "it.");

    private static final Set<String> OF_COMPILATION = Set.of(
            "encoding", "file.encoding", "lastModGranularityMs", "maven.main.skip", "project.build.sourceEncoding");

    private static final List<String> STARTS_OF_COMPILATION = List.of("maven.compiler.", "maven.resources.");

    private KnownProperties() {}

    /** Whether the property only dates what is built: dates do not count. */
    static boolean isDate(String name) {
        return name.equals("project.build.outputTimestamp");
    }

    static boolean isReadByTestPlugins(String name) {
        return OF_TESTS.contains(name) || STARTS_OF_TESTS.stream().anyMatch(name::startsWith);
    }

    static boolean isReadByCompilation(String name) {
        return OF_COMPILATION.contains(name) || STARTS_OF_COMPILATION.stream().anyMatch(name::startsWith);
    }
}
