package io.testflow.benchmarks.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How a run of Maven ended.
 *
 * @param exit its exit code, or {@link #TIMED_OUT}
 * @param wall from the start of the process to its end
 * @param log its output
 */
public record MavenRun(int exit, Duration wall, Path log) {

    /** The exit code of a run that was killed because it took too long. */
    public static final int TIMED_OUT = -1;

    /** Its output, line by line; bytes that are no UTF-8 are replaced. */
    public List<String> lines() throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** Whether the compiler or a plugin failed, and not just a test. */
    public boolean failedBeforeTests() throws IOException {
        return exit != 0
                && lines().stream()
                        .noneMatch(line -> line.contains("There are test failures")
                                || line.contains("There was an error in the forked process")
                                || line.contains("Tests run:"));
    }

    /** This run, where it succeeded. */
    public MavenRun orThrow() throws IOException {
        if (exit != 0) {
            throw new MavenException("Maven ended with " + exit + "; its output is in " + log);
        }
        return this;
    }
}
