package io.testflow.benchmarks.row;

import io.testflow.benchmarks.history.History;
import io.testflow.benchmarks.maven.Maven;
import io.testflow.benchmarks.maven.MavenException;
import io.testflow.benchmarks.maven.MavenRun;
import io.testflow.benchmarks.maven.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds work trees of real projects up to their tests.
 *
 * @param maven that builds
 * @param logs directory for the output of the builds
 */
public record Builds(Maven maven, Path logs) {

    /**
     * What makes a source jar build anywhere: checks that judge files which the jar lacks are left out, RAT 0.18 wants
     * Maven 3.9, and failing tests are counted and do not stop the build.
     */
    private static final List<String> OPTIONS = List.of(
            "-Dcommons.rat.version=0.17",
            "-Drat.skip",
            "-Dcheckstyle.skip",
            "-Denforcer.skip",
            "-Dmaven.test.failure.ignore");

    /**
     * Runs {@code mvn test}.
     *
     * @param more further options
     * @param name of the log
     * @throws MavenException where it did not get as far as the tests, or took too long
     */
    public Build test(History history, List<String> more, String name) throws IOException, InterruptedException {
        return reach(history, more, "test", name);
    }

    /**
     * Runs a goal or phase that runs tests.
     *
     * @throws MavenException where it did not get as far as the tests, or took too long
     */
    public Build reach(History history, List<String> more, String goal, String name)
            throws IOException, InterruptedException {
        Build build = attempt(history, more, goal, name);
        build.maven().orThrow();
        return build;
    }

    /** Runs a goal or phase that runs tests; its exit code says whether it got as far as that. */
    public Build attempt(History history, List<String> more, String goal, String name)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(history.project().options());
        line.addAll(more);
        return attempt(history.directory(), line, goal, name);
    }

    /**
     * Runs {@code mvn test} in any work tree.
     *
     * @throws MavenException where it did not get as far as the tests, or took too long
     */
    public Build test(Path directory, List<String> more, String name) throws IOException, InterruptedException {
        Build build = attempt(directory, more, "test", name);
        build.maven().orThrow();
        return build;
    }

    private Build attempt(Path directory, List<String> more, String goal, String name)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(OPTIONS);
        line.addAll(more);
        line.add(goal);
        MavenRun run = maven.run(directory, line, logs.resolve(name + ".log"));
        return new Build(run, TestRun.of(directory, run));
    }

    /** Runs goals that need no test to run. */
    public List<String> goals(History history, List<String> goals, String name)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(OPTIONS);
        line.addAll(history.project().options());
        line.addAll(goals);
        return maven.run(history.directory(), line, logs.resolve(name + ".log"))
                .orThrow()
                .lines();
    }
}
