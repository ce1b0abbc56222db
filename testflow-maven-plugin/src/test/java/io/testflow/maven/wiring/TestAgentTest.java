package io.testflow.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.maven.surefire.Executions;
import io.testflow.maven.surefire.TestExecution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestAgentTest {

    @TempDir
    private Path directory;

    private final Properties project = new Properties();
    private Path jar = Path.of("");
    private String option = "";

    @BeforeEach
    void putJarInPlace() throws IOException {
        jar = Files.createFile(directory.resolve("agent of tests.jar"));
        option = "\"-javaagent:" + jar + "=" + run().path() + "\"";
    }

    @Test
    void stands_behind_what_a_property_will_say_when_the_tests_start() {
        assertThat(argLine(Executions.surefire(""))).contains("@{argLine} " + option);
        assertThat(project).containsEntry("argLine", "");
    }

    @Test
    void leaves_the_property_of_a_pom_as_it_is() {
        project.setProperty("argLine", "-Xmx1g");

        assertThat(argLine(Executions.surefire(""))).contains("@{argLine} " + option);
        assertThat(project).containsEntry("argLine", "-Xmx1g");
    }

    @Test
    void stands_behind_what_is_configured() {
        assertThat(argLine(Executions.surefire("<argLine>-ea @{jacoco}</argLine>")))
                .contains("-ea @{jacoco} " + option);
        assertThat(argLine(Executions.surefire("<argLine>-ea</argLine>", "argLine=-da")))
                .contains("-ea " + option);
        assertThat(project).doesNotContainKey("argLine");
    }

    @Test
    void stands_behind_what_the_command_line_of_the_build_says_instead_of_the_project() {
        project.setProperty("argLine", "-Xmx1g");

        assertThat(argLine(Executions.surefire("", "argLine=-Xmx2g"))).contains("-Xmx2g " + option);
        assertThat(argLine(Executions.surefire("", "argLine="))).contains(option);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<forkCount>0</forkCount>",
                "<forkCount>0.0C</forkCount>",
                "<jvm>/old/bin/java</jvm>",
                "<jdkToolchain><version>8</version></jdkToolchain>"
            })
    void stays_away_from_tests_without_a_jvm_of_their_own_or_with_another_jdk(String configuration) {
        assertThat(argLine(Executions.surefire(configuration))).isEmpty();
        assertThat(project).isEmpty();
    }

    @Test
    void stays_away_where_there_is_no_jar() throws IOException {
        Files.delete(jar);

        assertThat(argLine(Executions.surefire(""))).isEmpty();
    }

    private Optional<String> argLine(TestExecution execution) {
        return new TestAgent(jar, Map.of(), project, directory)
                .addTo(execution.parameters(), execution, run())
                .value("argLine");
    }

    private RunDirectory run() {
        return new RunDirectory(directory.resolve("run 1"));
    }
}
