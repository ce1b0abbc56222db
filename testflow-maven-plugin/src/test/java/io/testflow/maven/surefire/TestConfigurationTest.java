package io.testflow.maven.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts for all tests of a run, beside its parameters. */
class TestConfigurationTest {

    @TempDir
    private Path directory;

    @Test
    void a_property_of_the_command_line_counts_whose_readers_nobody_records() {
        TestExecution execution = Executions.surefire(
                "", "user.role=admin", "file.store=" + directory, "colour=red", "testflow.select=true");

        assertThat(of(execution, Map.of()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("property user.role", "admin", "property file.store", "{here}"));
    }

    @Test
    void options_count_that_every_jvm_looks_for_in_the_environment() {
        assertThat(of(Executions.surefire(""), Map.of("JDK_JAVA_OPTIONS", "-Dcolour=red", "HOME", "h")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("variable JDK_JAVA_OPTIONS", "-Dcolour=red"));
    }

    @Test
    void what_a_file_says_counts_that_names_tests() throws IOException {
        Files.writeString(directory.resolve("slow.txt"), "**/SlowTest.java");

        assertThat(of(Executions.surefire("<excludesFile>slow.txt</excludesFile>"), Map.of()))
                .containsEntry("content of excludesFile", "**/SlowTest.java");
        assertThat(of(Executions.surefire("<excludesFile>missing.txt</excludesFile>"), Map.of()))
                .containsEntry("content of excludesFile", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@jvm.options",
                "-Xmx1g @jvm.options -Dcolour=red",
                "-Xmx1g\n  \"@jvm.options\"",
                "@{argLine} @jvm.options",
                "-XX:VMOptionsFile=jvm.options",
                "-XX:Flags=jvm.options"
            })
    void what_a_file_says_counts_in_which_a_jvm_looks_for_options(String line) throws IOException {
        Files.writeString(directory.resolve("jvm.options"), "-Dsize=" + directory);

        assertThat(of(Executions.surefire("<argLine>" + line + "</argLine>"), Map.of()))
                .containsEntry("content of jvm.options", "-Dsize={here}");
        assertThat(of(Executions.surefire("", "argLine=" + line), Map.of()))
                .containsEntry("content of jvm.options", "-Dsize={here}");
        assertThat(of(Executions.surefire(""), Map.of("JDK_JAVA_OPTIONS", line)))
                .containsEntry("content of jvm.options", "-Dsize={here}");
    }

    @Test
    void what_only_looks_like_a_file_of_options_is_none() {
        assertThat(of(Executions.surefire("<argLine>@{argLine} -Dmail=me@here</argLine>"), Map.of()))
                .containsOnlyKeys("argLine");
    }

    private Map<String, String> of(TestExecution execution, Map<String, String> environment) {
        return TestConfiguration.of(execution, Map.of(directory.toString(), "{here}"), environment, directory);
    }
}
