package io.testflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;

/**
 * The rounds of a scenario that edits and builds again: its check script tells them one after the other. The build before
 * the first round is the invoker's.
 */
public final class Rounds {

    private static final Pattern REPORTS = Pattern.compile("(.*/)?target/(surefire|failsafe)-reports.*");

    private final Path directory;
    private final Map<?, ?> variables;
    private final Map<String, String> environment = new HashMap<>();
    private int round = 1;

    private Rounds(Path directory, Map<?, ?> variables) {
        this.directory = directory;
        this.variables = variables;
    }

    /** The rounds of the scenario whose script has these variables. */
    public static Rounds of(Map<?, ?> variables) {
        return new Rounds(((File) variables.get("basedir")).toPath(), variables);
    }

    /** What goes on in another directory. */
    public Rounds in(Path other) {
        return new Rounds(other, variables);
    }

    /** Replaces a text, which must be there, in the one file of this name. */
    public Rounds edit(String name, String from, String to) throws IOException {
        Path file = file(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
        return this;
    }

    /** Writes a file, by its path in the project. */
    public Rounds write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Deletes the one file of this name. */
    public Rounds delete(String name) throws IOException {
        Files.delete(file(name));
        return this;
    }

    /** Gives an environment variable to all builds from here on. */
    public Rounds environment(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Builds with what has changed since the last run, and expects success. */
    public Scenario select(String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("test", "-Dtestflow.select"));
        Collections.addAll(arguments, more);
        return build(arguments.toArray(String[]::new));
    }

    /** Runs Maven, and expects success. */
    public Scenario build(String... arguments) throws IOException, InterruptedException {
        assertThat(maven(arguments)).as("%s of round %s", directory, round).isZero();
        return Scenario.in(directory.toFile());
    }

    /** Runs Maven, and expects failure. */
    public Scenario fail(String... arguments) throws IOException, InterruptedException {
        assertThat(maven(arguments)).as("%s of round %s", directory, round).isNotZero();
        return Scenario.in(directory.toFile());
    }

    /** The log of the last round. */
    public AbstractStringAssert<?> log() throws IOException {
        return assertThat(Files.readString(log(round)));
    }

    private Path log(int number) {
        return directory.resolve("round-" + number + ".log");
    }

    private Path file(String name) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> found = files.filter(file -> file.endsWith(name)
                            && !directory.relativize(file).toString().contains("target/"))
                    .toList();
            assertThat(found).as(name).hasSize(1);
            return found.get(0);
        }
    }

    private int maven(String... arguments) throws IOException, InterruptedException {
        round++;
        forgetReports();
        String home = System.getProperty("invoker.mavenHome", System.getProperty("maven.home"));
        List<String> command = new ArrayList<>(List.of(home + "/bin/mvn", "-B", "-ntp", "-e"));
        command.addAll(
                List.of("-s", settings().toString(), "-Dmaven.repo.local=" + variables.get("localRepositoryPath")));
        Collections.addAll(command, arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        builder.environment().keySet().removeAll(List.of("MAVEN_BASEDIR", "MAVEN_PROJECTBASEDIR"));
        return builder.redirectErrorStream(true)
                .redirectOutput(log(round).toFile())
                .start()
                .waitFor();
    }

    /** Those that the invoker gives to its own builds. */
    private Path settings() throws IOException {
        String text = Files.readString(Path.of(variables.get("settings").toString()));
        String repository =
                Path.of(variables.get("repository").toString()).toUri().toString();
        Path file = directory.resolve("target/settings.xml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text.replace("@localRepositoryUrl@", repository));
    }

    /** Reports of tests that do not run again stay where they are. */
    private void forgetReports() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(
                            path -> REPORTS.matcher(directory.relativize(path).toString())
                                    .matches())
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
