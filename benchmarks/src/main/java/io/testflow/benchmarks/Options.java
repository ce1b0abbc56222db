package io.testflow.benchmarks;

import io.testflow.benchmarks.maven.Maven;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of a benchmark: {@code --flag}, or {@code --name value}, repeatable.
 *
 * @param arguments as written
 */
public record Options(List<String> arguments) {

    private static final List<String> WITH_VALUE = List.of(
            "project",
            "mvn",
            "maven-arg",
            "testflow-version",
            "target",
            "name",
            "runs",
            "tests",
            "modules",
            "jvm-arg",
            "junit-version",
            "mutants",
            "seed",
            "limit",
            "decoys",
            "goal",
            "part");
    private static final List<String> FLAGS =
            List.of("quick", "baseline", "releases", "edits", "records", "no-starts", "suspects");

    /** Reads the arguments; an unknown one is refused. */
    public static Options parse(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (WITH_VALUE.contains(name) && i + 1 < arguments.length) {
                i++;
            } else if (!FLAGS.contains(name)) {
                throw new IllegalArgumentException("Unknown or incomplete argument " + arguments[i]
                        + ". There are: --" + String.join(", --", FLAGS) + ", and with a value --"
                        + String.join(", --", WITH_VALUE));
            }
        }
        return new Options(List.of(arguments));
    }

    /** Whether {@code --name} is there. */
    public boolean flag(String name) {
        return arguments.contains("--" + name);
    }

    /** All values of {@code --name}, in their order. */
    public List<String> values(String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.size(); i++) {
            if (arguments.get(i).equals("--" + name)) {
                values.add(arguments.get(i + 1));
            }
        }
        return values;
    }

    private String value(String name, String otherwise) {
        return values(name).stream().findFirst().orElse(otherwise);
    }

    /** The value of {@code --name} as a number. */
    public int number(String name, int otherwise) {
        return Integer.parseInt(value(name, String.valueOf(otherwise)));
    }

    /** All values of {@code --name} as numbers. */
    public List<Integer> numbers(String name, List<Integer> otherwise) {
        List<Integer> numbers = values(name).stream().map(Integer::valueOf).toList();
        return numbers.isEmpty() ? otherwise : numbers;
    }

    /** The projects that were asked for by name. */
    public List<String> projects() {
        return values("project");
    }

    /** Whether this project is measured; all are where none was named. */
    public boolean project(String artifactId) {
        return projects().isEmpty() || projects().contains(artifactId);
    }

    /** Whether this part is measured; all are where none was named. */
    public boolean part(String name) {
        return values("part").isEmpty() || values("part").contains(name);
    }

    /** Where everything is downloaded, made and written. */
    public Path target() {
        return Path.of(value("target", "target")).toAbsolutePath().normalize();
    }

    /** The Maven that is measured. */
    public Maven maven() {
        return new Maven(value("mvn", "mvn"), values("maven-arg"));
    }

    /** The version of TestFlow that is measured. */
    public String testflowVersion() {
        return value("testflow-version", "0.1.0-SNAPSHOT");
    }

    /** The name of the result file. */
    public String name(String otherwise) {
        return value("name", otherwise);
    }

    /** The goal or phase that is measured. */
    public String goal(String otherwise) {
        return value("goal", otherwise);
    }

    /** The JUnit that generated poms name. */
    public String junitVersion() {
        return value("junit-version", "6.1.3");
    }
}
