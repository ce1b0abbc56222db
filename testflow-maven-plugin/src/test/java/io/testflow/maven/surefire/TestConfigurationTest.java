package io.testflow.maven.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private Map<String, String> of(TestExecution execution, Map<String, String> environment) {
        return TestConfiguration.of(execution, Map.of(directory.toString(), "{here}"), environment, directory);
    }
}
