package io.testflow.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.maven.surefire.Executions;
import io.testflow.maven.surefire.Parameters;
import io.testflow.maven.surefire.TestExecution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionWiringTest {

    private static final String ORDERER = "junit.jupiter.testclass.order.default";
    private static final String VARIABLES = "systemPropertyVariables";

    @TempDir
    private Path module;

    private final Properties project = new Properties();

    @Test
    void gives_a_plain_execution_all_that_it_needs() {
        Parameters wired = wire(Executions.surefire(""));

        assertThat(wired.values("additionalClasspathElements")).containsExactly("/repo/launcher.jar");
        assertThat(wired.entry(VARIABLES, "testflow.run")).contains(run().path().toString());
        assertThat(wired.entry(VARIABLES, "testflow.build")).contains("build-1");
        assertThat(wired.entry(VARIABLES, ORDERER)).contains("io.testflow.launcher.PlanClassOrderer");
        assertThat(wired.value("excludesFile")).contains("${testflow.default-test.excludesFile}");
        assertThat(wired.values("excludes")).containsExactly("**/*$*");
        assertThat(wired.value("failIfNoTests")).isEmpty();
        assertThat(wired.value("skipTests")).isEmpty();
        assertThat(project).isEmpty();
    }

    @Test
    void keeps_the_class_path_of_the_user_before_its_own() {
        assertThat(wire(Executions.surefire("<additionalClasspathElements><e>a.jar</e></additionalClasspathElements>"))
                        .values("additionalClasspathElements"))
                .containsExactly("a.jar", "/repo/launcher.jar");
        assertThat(wire(Executions.surefire("", "maven.test.additionalClasspath=a.jar,b.jar"))
                        .values("additionalClasspathElements"))
                .containsExactly("a.jar", "b.jar", "/repo/launcher.jar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<systemPropertyVariables><" + ORDERER + ">mine</" + ORDERER + "></systemPropertyVariables>",
                "<systemProperties><property><name>" + ORDERER + "</name></property></systemProperties>",
                "<properties><configurationParameters>" + ORDERER + "=mine</configurationParameters></properties>",
                "<argLine>-D" + ORDERER + "=mine</argLine>",
                "<systemPropertiesFile>my.properties</systemPropertiesFile>"
            })
    void leaves_the_order_to_the_user(String configuration) {
        assertThat(wire(Executions.surefire(configuration)).text(VARIABLES)).doesNotContain("PlanClassOrderer");
    }

    @Test
    void hands_on_the_excludes_file_of_the_user_until_there_is_a_plan() throws IOException {
        Files.writeString(module.resolve("mine.txt"), "**/Slow*.java");

        Parameters wired = wire(Executions.surefire("<excludesFile>mine.txt</excludesFile>"));

        assertThat(wired.value("excludesFile")).contains("${testflow.default-test.excludesFile}");
        assertThat(project)
                .containsEntry("testflow.default-test.excludesFile", "mine.txt")
                .containsEntry("testflow.default-test.ownExcludesFile", "mine.txt");
        assertThat(wired.values("excludes")).isEmpty();
    }

    @Test
    void leaves_nested_classes_out_where_the_file_of_the_user_is_blank() throws IOException {
        Files.writeString(module.resolve("mine.txt"), "\n");

        assertThat(wire(Executions.surefire("", "surefire.excludesFile=mine.txt"))
                        .values("excludes"))
                .containsExactly("**/*$*");
    }

    @Test
    void leaves_a_missing_excludes_file_to_surefire() {
        assertThat(wire(Executions.surefire("<excludesFile>none.txt</excludesFile>"))
                        .values("excludes"))
                .isEmpty();
    }

    @Test
    void keeps_the_excludes_of_the_user() {
        assertThat(wire(Executions.surefire("<excludes><exclude>**/Slow*</exclude></excludes>"))
                        .values("excludes"))
                .containsExactly("**/Slow*");
        assertThat(wire(Executions.surefire("", "surefire.excludes=**/Slow*")).values("excludes"))
                .isEmpty();
    }

    @Test
    void lets_the_plan_say_that_no_tests_are_no_failure() {
        Parameters wired = wire(Executions.surefire("", "failIfNoTests=true"));

        assertThat(wired.value("failIfNoTests")).contains("${testflow.default-test.failIfNoTests}");
        assertThat(project).containsEntry("testflow.default-test.failIfNoTests", "true");
    }

    @Test
    void is_recognised_by_its_configuration() {
        TestExecution execution = Executions.surefire("");
        assertThat(WiredRun.of(execution)).isEmpty();

        wire(execution);

        assertThat(WiredRun.of(execution)).hasValueSatisfying(wired -> {
            assertThat(wired.directory()).isEqualTo(run());
            assertThat(wired.buildId()).isEqualTo("build-1");
        });
    }

    @Test
    void what_the_user_adds_to_the_class_path_is_told_from_what_testflow_adds() {
        TestExecution execution = Executions.surefire(
                "<additionalClasspathElements><e>/a/b.jar</e><e>c</e><e>no\0name</e></additionalClasspathElements>");

        wire(execution);

        assertThat(WiredRun.of(execution))
                .hasValueSatisfying(wired -> assertThat(wired.additionalClassPath())
                        .containsExactly(Path.of("/a/b.jar"), Path.of("c").toAbsolutePath()));
    }

    private Parameters wire(TestExecution execution) {
        new ExecutionWiring(
                        Path.of("/repo/launcher.jar"),
                        Optional.empty(),
                        Map.of(RunDirectory.BUILD_PROPERTY, "build-1"),
                        module,
                        project)
                .wire(execution, run());
        return execution.parameters();
    }

    private RunDirectory run() {
        return new RunDirectory(module.resolve("target/testflow/default-test"));
    }
}
