package io.testflow.maven.surefire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The system properties, environment variables and additional class path that a build gives its test JVMs, with the values that
 * they have by the time that tests are planned: what other goals have set until then is in them.
 */
public final class TestSettings {

    private static final String FILE = "systemPropertiesFile";
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}]+)}");

    private TestSettings() {}

    /**
     * The properties, as far as the command line and the configuration name them; the command line comes first, as it does for
     * Surefire.
     *
     * @param directory of the module
     */
    public static Map<String, String> properties(TestExecution execution, Path directory) {
        Map<String, String> all = new HashMap<>(ofFile(execution, directory));
        all.putAll(evaluated(execution, "systemPropertyVariables"));
        Properties commandLine = execution.properties().user();
        commandLine.stringPropertyNames().forEach(name -> all.put(name, commandLine.getProperty(name)));
        return all;
    }

    /**
     * The variables.
     *
     * @param inherited those of the build itself
     */
    public static Map<String, String> environment(TestExecution execution, Map<String, String> inherited) {
        Map<String, String> all = new HashMap<>(inherited);
        all.putAll(evaluated(execution, "environmentVariables"));
        return all;
    }

    /** What comes behind the class path that dependencies make, as texts of paths; an element can be several, by commas. */
    public static List<String> additionalClassPath(TestExecution execution) {
        return execution.values("additionalClasspathElements", "maven.test.additionalClasspath").stream()
                .flatMap(element -> Arrays.stream(evaluated(element, execution).split(",")))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .toList();
    }

    private static Map<String, String> ofFile(TestExecution execution, Path directory) {
        Map<String, String> texts = new HashMap<>();
        execution
                .value(FILE, execution.plugin().property(FILE))
                .ifPresent(name -> read(directory, name)
                        .forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value))));
        return texts;
    }

    private static Properties read(Path directory, String name) {
        Properties read = new Properties();
        try (InputStream in = Files.newInputStream(directory.resolve(name))) {
            read.load(in);
        } catch (IOException | IllegalArgumentException e) {
            // Surefire goes on without it and says so.
        }
        return read;
    }

    private static Map<String, String> evaluated(TestExecution execution, String map) {
        Map<String, String> all = new HashMap<>();
        execution.parameters().entries(map).forEach((name, text) -> all.put(name, evaluated(text, execution)));
        return all;
    }

    private static String evaluated(String text, TestExecution execution) {
        return REFERENCE
                .matcher(text)
                .replaceAll(reference -> Matcher.quoteReplacement(
                        execution.properties().value(reference.group(1)).orElse(reference.group())));
    }
}
