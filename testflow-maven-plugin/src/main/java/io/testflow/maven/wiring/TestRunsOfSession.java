package io.testflow.maven.wiring;

import io.testflow.engine.project.TestRun;
import io.testflow.maven.surefire.BuildProperties;
import io.testflow.maven.surefire.TestExecutions;
import io.testflow.maven.surefire.TestPlugin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Finds the test runs that TestFlow has wired in a session. */
public final class TestRunsOfSession {

    private TestRunsOfSession() {}

    /** The runs of all modules of this build as far as it has come, in build order. */
    public static List<TestRun> of(MavenSession session) {
        return session.getProjects().stream()
                .flatMap(project -> wired(session, project).map(wired -> run(session, project, wired)))
                .toList();
    }

    /** The test run that a goal was, which has just ended well; empty where it was none that TestFlow has wired. */
    public static Optional<TestRun> ended(MavenSession session, MavenProject project, MojoExecution goal) {
        return TestPlugin.of(goal.getPlugin())
                .filter(plugin -> plugin.goal().equals(goal.getGoal()))
                .flatMap(plugin -> wired(session, project)
                        .filter(wired -> wired.execution().plugin() == plugin
                                && wired.execution().id().equals(goal.getExecutionId()))
                        .findFirst())
                .map(wired -> run(session, project, wired));
    }

    private static Stream<WiredRun> wired(MavenSession session, MavenProject project) {
        return TestExecutions.of(project, BuildProperties.of(session, project)).stream()
                .flatMap(execution -> WiredRun.of(execution).stream());
    }

    private static TestRun run(MavenSession session, MavenProject project, WiredRun wired) {
        TestPlugin plugin = wired.execution().plugin();
        Path base = project.getBasedir().toPath().toAbsolutePath();
        Path reports = wired.execution()
                .parameters()
                .value("reportsDirectory")
                .map(base::resolve)
                .orElseGet(() -> base.resolve(project.getBuild().getDirectory()).resolve(plugin.reportsDirectory()));
        return new TestRun(
                project.getGroupId() + ":" + project.getArtifactId(),
                wired.execution().id(),
                wired.directory().path(),
                reports,
                wired.buildId(),
                isNarrowed(session.getUserProperties(), plugin),
                session.getResult().getBuildSummary(project) instanceof BuildFailure);
    }

    /** Whether the command line asks for some of the tests, so that how long they take tells nothing of all. */
    static boolean isNarrowed(Properties commandLine, TestPlugin plugin) {
        Stream<String> own = Stream.of("includes", "excludes", "includesFile", "excludesFile", "skipAfterFailureCount")
                .map(plugin::property);
        return Stream.concat(own, Stream.of(plugin.testProperty(), "groups", "excludedGroups"))
                .anyMatch(commandLine::containsKey);
    }
}
