package io.testflow.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.maven.surefire.TestPlugin;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestRunsOfSessionTest {

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
}
