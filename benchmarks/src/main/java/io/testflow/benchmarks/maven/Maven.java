package io.testflow.benchmarks.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The Maven that is measured.
 *
 * @param command its executable, {@code mvn} to take the one on the PATH
 * @param arguments added to every run, {@code -o}
 * @param limit how long a run may take
 */
public record Maven(String command, List<String> arguments, Duration limit) {

    /** Copies the arguments. */
    public Maven {
        arguments = List.copyOf(arguments);
    }

    /** With runs of half an hour at most. */
    public Maven(String command, List<String> arguments) {
        this(command, arguments, Duration.ofMinutes(30));
    }

    /** The same, with another limit. */
    public Maven within(Duration other) {
        return new Maven(command, arguments, other);
    }

    /**
     * Runs Maven in a process of its own until it ends, or its time is up.
     *
     * @param log receives its output; its directory is made
     */
    public MavenRun run(Path directory, List<String> goalsAndOptions, Path log)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command, "-B", "-ntp"));
        line.addAll(arguments);
        line.addAll(goalsAndOptions);
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().remove("MAVEN_ARGS");
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return new MavenRun(ended ? process.exitValue() : MavenRun.TIMED_OUT, wall, log);
    }

    /** What {@code mvn --version} says first: {@code Apache Maven 3.8.7}. */
    public String version(Path scratch) throws IOException, InterruptedException {
        MavenRun run = run(scratch, List.of("--version"), scratch.resolve("maven-version.log"));
        return run.lines().stream()
                .map(line -> line.replaceAll("\u001B\\[[0-9;]*m", ""))
                .filter(line -> line.startsWith("Apache Maven "))
                .map(line -> line.replaceFirst("^Apache Maven (\\S+).*", "$1"))
                .findFirst()
                .orElse("unknown");
    }
}
