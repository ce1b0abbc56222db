package io.testflow.maven.effective;

import static io.testflow.maven.effective.Comparisons.apache;
import static io.testflow.maven.effective.Comparisons.configuration;
import static io.testflow.maven.effective.Comparisons.execution;
import static io.testflow.maven.effective.Comparisons.managedPlugins;
import static io.testflow.maven.effective.Comparisons.own;
import static io.testflow.maven.effective.Comparisons.passedOn;
import static io.testflow.maven.effective.Comparisons.plugin;
import static io.testflow.maven.effective.Comparisons.plugins;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginChangesTest {

    private static final String SUREFIRE = "TEST_CONFIGURATION org.apache.maven.plugins:maven-surefire-plugin ";

    @Test
    void sees_another_version_of_surefire() {
        assertThat(own(plugins(apache("surefire", "3.2.5")), plugins(apache("surefire", "3.6.1"))))
                .containsExactly(SUREFIRE + "version 3.2.5 -> 3.6.1");
    }

    @Test
    void sees_another_configuration_of_surefire() {
        assertThat(own(
                        plugins(apache("surefire", "3", configuration("<argLine>-Xmx1g</argLine>"))),
                        plugins(apache("surefire", "3", configuration("<argLine>-Xmx2g</argLine>")))))
                .containsExactly(SUREFIRE + "configuration");
    }

    @Test
    void sees_surefire_where_it_is_only_managed() {
        assertThat(own(managedPlugins(apache("surefire", "3.2.5")), managedPlugins(apache("surefire", "3.6.1"))))
                .containsExactly(SUREFIRE + "version 3.2.5 -> 3.6.1");
    }

    @Test
    void sees_a_provider_among_the_dependencies_of_surefire() {
        String provider = Comparisons.dependencies(Comparisons.dependency("surefire-junit47", "3"));
        assertThat(own(plugins(apache("surefire", "3")), plugins(apache("surefire", "3", provider))))
                .containsExactly(SUREFIRE + "dependencies");
    }

    @Test
    void sees_executions_of_failsafe_also_late_ones() {
        assertThat(own("", plugins(apache("failsafe", "3", execution("verify", "integration-test")))))
                .containsExactly("TEST_CONFIGURATION org.apache.maven.plugins:maven-failsafe-plugin"
                        + " version none -> 3, executions e");
    }

    @Test
    void ignores_failsafe_where_it_is_managed_and_not_used() {
        assertThat(own(managedPlugins(apache("failsafe", "3.2.5")), managedPlugins(apache("failsafe", "3.6.1"))))
                .isEmpty();
    }

    @Test
    void takes_a_toolchain_for_configuration_of_tests() {
        assertThat(own("", plugins(apache("toolchains", "3", execution("validate", "toolchain")))))
                .singleElement()
                .asString()
                .startsWith("TEST_CONFIGURATION org.apache.maven.plugins:maven-toolchains-plugin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compiler", "resources", "jar", "shade", "dependency", "antrun"})
    void ignores_another_version_of_a_plugin_of_maven_itself(String name) {
        String run = execution("package", "run");
        assertThat(own(plugins(apache(name, "1", run)), plugins(apache(name, "2", run))))
                .isEmpty();
    }

    @Test
    void sees_another_configuration_of_the_compiler() {
        assertThat(own(
                        plugins(apache("compiler", "3", configuration("<release>17</release>"))),
                        plugins(apache("compiler", "4", configuration("<release>21</release>")))))
                .containsExactly("COMPILATION org.apache.maven.plugins:maven-compiler-plugin configuration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean", "deploy", "install", "site", "javadoc", "source", "gpg", "enforcer", "checkstyle"})
    void ignores_plugins_that_cannot_touch_a_test(String name) {
        assertThat(own(
                        plugins(apache(name, "1", execution("validate", "run"))),
                        plugins(apache(name, "2", configuration("<a>b</a>"), execution("compile", "run")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.jacoco:jacoco-maven-plugin", "com.diffplug.spotless:spotless-maven-plugin"})
    void ignores_formatters_and_checks_of_others(String key) {
        String[] parts = key.split(":", -1);
        String run = execution("validate", "run");
        assertThat(own(plugins(plugin(parts[0], parts[1], "1", run)), plugins(plugin(parts[0], parts[1], "2", run))))
                .isEmpty();
    }

    @Test
    void doubts_every_change_of_a_plugin_that_it_does_not_know() {
        String run = execution("generate-sources", "generate");
        String before = plugins(plugin("x", "y", "1", run));
        assertThat(own(before, plugins(plugin("x", "y", "2", run)))).containsExactly("COMPILATION x:y version 1 -> 2");
        assertThat(own(before, plugins(plugin("x", "y", "1", run, configuration("<a>b</a>")))))
                .containsExactly("COMPILATION x:y configuration");
        assertThat(own(before, "")).containsExactly("COMPILATION x:y version 1 -> none, executions e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "verify", "install", "deploy", "site"})
    void ignores_a_plugin_that_runs_after_the_last_test(String phase) {
        String run = execution(phase, "run");
        assertThat(own(plugins(plugin("x", "y", "1", run)), plugins(plugin("x", "y", "2", run))))
                .isEmpty();
    }

    @Test
    void doubts_a_plugin_that_starts_something_for_integration_tests() {
        String run = execution("pre-integration-test", "start");
        assertThat(own(plugins(plugin("x", "y", "1", run)), plugins(plugin("x", "y", "2", run))))
                .hasSize(1);
    }

    @Test
    void ignores_a_plugin_that_is_declared_and_never_run() {
        assertThat(own(plugins(plugin("x", "y", "1")), plugins(plugin("x", "y", "2"))))
                .isEmpty();
    }

    @Test
    void doubts_an_execution_without_a_phase() {
        String run = "<executions><execution><goals><goal>run</goal></goals></execution></executions>";
        assertThat(own("", plugins(plugin("x", "y", "1", run))))
                .containsExactly("COMPILATION x:y version none -> 1, executions default");
    }

    @Test
    void keeps_the_configuration_of_tests_from_dependents() {
        assertThat(passedOn(plugins(apache("surefire", "3.2.5")), plugins(apache("surefire", "3.6.1"))))
                .isEmpty();
        assertThat(passedOn("", plugins(apache("compiler", "3", configuration("<release>17</release>")))))
                .containsExactly("COMPILATION org.apache.maven.plugins:maven-compiler-plugin configuration");
    }
}
