package io.testflow.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.maven.project.Projects;
import io.testflow.maven.surefire.BuildProperties;
import io.testflow.maven.surefire.TestExecutions;
import io.testflow.maven.surefire.TestPlugin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleWiringTest {

    private static final String TESTFLOW = "io.testflow:testflow-maven-plugin";

    @TempDir
    private Path directory;

    private MavenProject project;

    @BeforeEach
    void writeTheProject() {
        project = Projects.module(directory, "a");
    }

    @Test
    void plans_last_of_all_before_the_tests_run() {
        addSurefire("3.6.1");
        Projects.addPlugin(project, "x:generator", "1", "generate", "process-test-classes");

        wire("build-1");

        Plugin last = lastPlugin();
        assertThat(last.getKey()).isEqualTo(TESTFLOW);
        assertThat(last.getVersion()).isEqualTo("1.2");
        assertThat(last.getExecutions()).singleElement().satisfies(execution -> {
            assertThat(execution.getGoals()).containsExactly("plan");
            assertThat(execution.getPhase()).isEqualTo("process-test-classes");
        });
        assertThat(project.getPlugin(TESTFLOW)).isSameAs(last);
        assertThat(project.getProperties()).containsEntry("testflow.nothingToRun", "false");
    }

    @Test
    void wires_every_run_of_surefire_and_failsafe() {
        addSurefire("3.6.1");
        Projects.addPlugin(project, TestPlugin.FAILSAFE.key(), "3.6.1", "default", "integration-test");

        wire("build-1");

        assertThat(wiredRuns())
                .extracting(run -> run.directory().path())
                .containsExactly(
                        directory.resolve("target/testflow/default-test"),
                        directory.resolve("target/testflow/default"));
        assertThat(wiredRuns()).extracting(WiredRun::buildId).containsOnly("build-1");
    }

    @Test
    void keeps_version_and_configuration_of_a_plugin_that_the_pom_declares() {
        Plugin declared = Projects.addPlugin(project, TESTFLOW, "0.9", "help", "help");
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        declared.setConfiguration(configuration);
        addSurefire("3.6.1");

        wire("build-1");

        assertThat(lastPlugin()).isSameAs(declared);
        assertThat(declared.getVersion()).isEqualTo("0.9");
        assertThat(declared.getExecutionsAsMap().get("testflow-plan").getConfiguration())
                .isEqualTo(configuration);
        assertThat(project.getBuildPlugins()).hasSize(2);
    }

    @Test
    void adds_no_second_plan_to_one_that_is_bound_by_hand() {
        Plugin declared = Projects.addPlugin(project, TESTFLOW, "0.9", "mine", "plan");
        addSurefire("3.6.1");

        wire("build-1");

        assertThat(declared.getExecutions()).extracting(PluginExecution::getId).containsExactly("mine");
        assertThat(lastPlugin()).isSameAs(declared);
    }

    @Test
    void wires_a_module_once() {
        addSurefire("3.6.1");

        wire("build-1");
        wire("build-2");

        assertThat(wiredRuns()).extracting(WiredRun::buildId).containsExactly("build-1");
        assertThat(lastPlugin().getExecutions()).hasSize(1);
    }

    @Test
    void leaves_a_module_without_tests_alone() {
        Projects.addPlugin(project, TestPlugin.FAILSAFE.key(), "3.6.1", "default", "verify");

        wire("build-1");

        assertThat(ModuleWiring.declares(project)).isFalse();
        assertThat(project.getProperties()).isEmpty();
    }

    @Test
    void leaves_a_surefire_alone_that_is_too_old() {
        addSurefire("2.22.2");

        wire("build-1");

        assertThat(wiredRuns()).isEmpty();
        assertThat(ModuleWiring.declares(project)).isFalse();
    }

    private void addSurefire(String version) {
        Projects.addPlugin(project, TestPlugin.SUREFIRE.key(), version, "default-test", "test");
    }

    private void wire(String buildId) {
        new ModuleWiring(
                        Path.of("/repo/launcher.jar"),
                        Path.of("/repo/agent.jar"),
                        Map.of(),
                        "1.2",
                        Map.of(RunDirectory.BUILD_PROPERTY, buildId))
                .wire(project, properties());
    }

    private BuildProperties properties() {
        return new BuildProperties(new Properties(), new Properties(), project.getProperties());
    }

    private List<WiredRun> wiredRuns() {
        return TestExecutions.of(project, properties()).stream()
                .flatMap(execution -> WiredRun.of(execution).stream())
                .toList();
    }

    private Plugin lastPlugin() {
        List<Plugin> plugins = project.getBuildPlugins();
        return plugins.get(plugins.size() - 1);
    }
}
