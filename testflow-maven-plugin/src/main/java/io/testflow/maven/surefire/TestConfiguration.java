package io.testflow.maven.surefire;

import io.testflow.core.internal.recording.UnwatchedProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a build says of how an execution runs its tests, in words that hold in every checkout and on every machine. */
public final class TestConfiguration {

    /** What only changes what is told of the tests. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "consoleOutputReporter",
            "forkedProcessExitTimeoutInSeconds",
            "printSummary",
            "redirectTestOutputToFile",
            "reportFormat",
            "reportNameSuffix",
            "reportsDirectory",
            "rerunFailingTestsCount",
            "skip",
            "skipAfterFailureCount",
            "skipExec",
            "skipITs",
            "skipTests",
            "statelessTestsetInfoReporter",
            "statelessTestsetReporter",
            "testFailureIgnore",
            "trimStackTrace",
            "useFile");

    /** Properties of a pom that parameters take their values from; all others have one of the prefixes. */
    private static final Set<String> PROPERTIES = Set.of(
            "argLine",
            "childDelegation",
            "disableXmlReport",
            "enableAssertions",
            "excludedGroups",
            "forkCount",
            "groups",
            "junitArtifactName",
            "objectFactory",
            "parallel",
            "perCoreThreadCount",
            "reuseForks",
            "testNGArtifactName",
            "threadCount",
            "threadCountClasses",
            "threadCountMethods",
            "threadCountSuites",
            "useUnlimitedThreads");

    /** Files that parameters name, with what the properties that belong to them are called. */
    private static final List<String> FILES = List.of("includesFile", "excludesFile");

    /** Variables in which each JVM that starts looks for options. */
    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private static final List<String> PREFIXES = List.of("surefire.", "failsafe.", "maven.test.");

    private TestConfiguration() {}

    /**
     * The texts by parameter and property.
     *
     * @param places paths of this machine, and what stands for them
     * @param environment variables of the build, which test JVMs inherit
     * @param directory of the module
     */
    public static Map<String, String> of(
            TestExecution execution, Map<String, String> places, Map<String, String> environment, Path directory) {
        Map<String, String> texts = new TreeMap<>();
        execution.parameters().names().stream()
                .filter(name -> !WITHOUT_EFFECT.contains(name))
                .forEach(name -> texts.put(name, execution.parameters().text(name)));
        execution.properties().project().stringPropertyNames().stream()
                .filter(TestConfiguration::isParameter)
                .forEach(name -> texts.put(
                        "property " + name, execution.properties().project().getProperty(name)));
        String asked = execution.properties().user().getProperty("argLine");
        if (asked != null) {
            texts.put("property argLine", asked);
        }
        execution.properties().user().stringPropertyNames().stream()
                .filter(UnwatchedProperties::has)
                .forEach(name -> texts.put(
                        "property " + name, execution.properties().user().getProperty(name)));
        OPTIONS.forEach(name -> {
            String options = environment.get(name);
            if (options != null) {
                texts.put("variable " + name, options);
                texts.putAll(optionFiles(directory, options));
            }
        });
        execution.value("argLine", "argLine").ifPresent(line -> texts.putAll(optionFiles(directory, line)));
        FILES.forEach(name -> execution
                .value(name, execution.plugin().property(name))
                .ifPresent(file -> texts.put("content of " + name, content(directory, file))));
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        text -> placed(text.getValue(), places),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static Map<String, String> optionFiles(Path directory, String line) {
        return OptionFiles.in(line).stream()
                .collect(Collectors.toMap(name -> "content of " + name, name -> content(directory, name)));
    }

    private static String content(Path directory, String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException | InvalidPathException e) {
            // Surefire says so itself.
            return "";
        }
    }

    private static boolean isParameter(String property) {
        return PROPERTIES.contains(property) || PREFIXES.stream().anyMatch(property::startsWith);
    }

    private static String placed(String text, Map<String, String> places) {
        String placed = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            placed = placed.replace(place.getKey(), place.getValue());
        }
        return placed;
    }
}
