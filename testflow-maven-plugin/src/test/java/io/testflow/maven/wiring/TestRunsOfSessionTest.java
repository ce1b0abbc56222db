package io.testflow.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.engine.project.TestRun;
import io.testflow.maven.project.Projects;
import io.testflow.maven.session.Sessions;
import io.testflow.maven.surefire.Parameters;
import io.testflow.maven.surefire.TestPlugin;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestRunsOfSessionTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"test", "groups", "excludedGroups", "surefire.includes", "surefire.skipAfterFailureCount"})
    void a_run_is_narrowed_by_what_the_command_line_says(String property) {
        Properties commandLine = new Properties();
        commandLine.setProperty(property, "x");

        assertThat(TestRunsOfSession.isNarrowed(commandLine, TestPlugin.SUREFIRE))
                .isTrue();
    }

    @Test
    void a_run_is_not_narrowed_by_what_is_for_another_plugin() {
        Properties commandLine = new Properties();
        commandLine.setProperty("it.test", "x");
        commandLine.setProperty("testflow.changedSince", "main");

        assertThat(TestRunsOfSession.isNarrowed(commandLine, TestPlugin.SUREFIRE))
                .isFalse();
        assertThat(TestRunsOfSession.isNarrowed(commandLine, TestPlugin.FAILSAFE))
                .isTrue();
    }

    @Test
    void a_goal_that_ran_tests_is_the_run_that_was_wired() {
        MavenProject module = Projects.module(directory, "a");
        Plugin surefire = Projects.addPlugin(module, TestPlugin.SUREFIRE.key(), "3.6.1", "default-test", "test");
        Plugin failsafe = Projects.addPlugin(module, TestPlugin.FAILSAFE.key(), "3.6.1", "its", "integration-test");
        surefire.getExecutions().add(unwired());
        MavenSession session = Sessions.of(module);
        wired(surefire, "unit");
        wired(failsafe, "its");

        assertThat(ended(session, module, surefire, "test", "default-test")).contains(directory.resolve("unit"));
        assertThat(ended(session, module, failsafe, "integration-test", "its")).contains(directory.resolve("its"));
        assertThat(ended(session, module, failsafe, "verify", "its")).isEmpty();
        assertThat(ended(session, module, surefire, "test", "unwired")).isEmpty();
        assertThat(ended(session, module, surefire, "test", "its")).isEmpty();
    }

    private static Optional<Path> ended(
            MavenSession session, MavenProject module, Plugin plugin, String goal, String id) {
        return TestRunsOfSession.ended(session, module, new MojoExecution(plugin, goal, id))
                .map(TestRun::directory);
    }

    private static PluginExecution unwired() {
        PluginExecution execution = new PluginExecution();
        execution.setId("unwired");
        execution.addGoal("test");
        return execution;
    }

    private void wired(Plugin plugin, String run) {
        plugin.getExecutions()
                .get(0)
                .setConfiguration(Parameters.of(null)
                        .withEntry(
                                "systemPropertyVariables",
                                RunDirectory.PATH_PROPERTY,
                                directory.resolve(run).toString())
                        .withEntry("systemPropertyVariables", RunDirectory.BUILD_PROPERTY, "build")
                        .toConfiguration());
    }
}
