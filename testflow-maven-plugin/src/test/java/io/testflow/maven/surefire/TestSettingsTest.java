package io.testflow.maven.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The properties and variables of test JVMs, as far as the build gives them. */
class TestSettingsTest {

    @TempDir
    private Path directory;

    @Test
    void the_command_line_comes_before_the_pom() {
        TestExecution execution = Executions.surefire(
                "<systemPropertyVariables><colour>red</colour><size>1</size></systemPropertyVariables>", "colour=blue");

        assertThat(TestSettings.properties(execution, directory))
                .containsExactlyInAnyOrderEntriesOf(Map.of("colour", "blue", "size", "1"));
    }

    @Test
    void what_a_file_of_properties_says_counts_unless_the_pom_says_otherwise() throws IOException {
        Files.writeString(directory.resolve("test.properties"), "colour=red\nsize=1\n");
        TestExecution execution = Executions.surefire("<systemPropertiesFile>test.properties</systemPropertiesFile>"
                + "<systemPropertyVariables><size>2</size></systemPropertyVariables>");

        assertThat(TestSettings.properties(execution, directory))
                .containsExactlyInAnyOrderEntriesOf(Map.of("colour", "red", "size", "2"));
    }

    @Test
    void a_file_of_properties_that_is_not_there_says_nothing() {
        TestExecution execution = Executions.surefire("<systemPropertiesFile>test.properties</systemPropertiesFile>");

        assertThat(TestSettings.properties(execution, directory)).isEmpty();
    }

    @Test
    void a_reference_has_the_value_that_another_goal_has_set_until_now() {
        TestExecution execution = Executions.surefire(
                "<systemPropertyVariables><url>http://${host}:${port}/</url></systemPropertyVariables>"
                        + "<environmentVariables><URL>${host}</URL></environmentVariables>");
        execution.properties().project().setProperty("host", "a$b");

        assertThat(TestSettings.properties(execution, directory)).containsEntry("url", "http://a$b:${port}/");
        assertThat(TestSettings.environment(execution, Map.of("HOME", "h")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("URL", "a$b", "HOME", "h"));
    }

    @Test
    void an_element_of_the_additional_class_path_can_be_several_and_name_what_another_goal_has_set() {
        TestExecution execution = Executions.surefire(
                "<additionalClasspathElements><e>${more}/x, b.jar</e><e>c</e></additionalClasspathElements>", "more=a");

        assertThat(TestSettings.additionalClassPath(execution)).containsExactly("a/x", "b.jar", "c");
        assertThat(TestSettings.additionalClassPath(
                        Executions.surefire("", "maven.test.additionalClasspath=a.jar,b.jar")))
                .containsExactly("a.jar", "b.jar");
        assertThat(TestSettings.additionalClassPath(Executions.surefire(""))).isEmpty();
    }
}
