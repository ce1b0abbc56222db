package io.testflow.maven.effective;

import static io.testflow.maven.effective.Comparisons.apache;
import static io.testflow.maven.effective.Comparisons.configuration;
import static io.testflow.maven.effective.Comparisons.execution;
import static io.testflow.maven.effective.Comparisons.own;
import static io.testflow.maven.effective.Comparisons.plugin;
import static io.testflow.maven.effective.Comparisons.plugins;
import static io.testflow.maven.effective.Comparisons.properties;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyChangesTest {

    private static String property(String name, String value) {
        return properties("<" + name + ">" + value + "</" + name + ">");
    }

    @Test
    void names_a_property_that_comes_goes_or_changes() {
        assertThat(own(property("a", "1"), property("a", "2"))).containsExactly("PROPERTY a");
        assertThat(own("", property("a", "2"))).containsExactly("PROPERTY a");
        assertThat(own(property("a", "1"), "")).containsExactly("PROPERTY a");
    }

    @Test
    void leaves_out_what_the_command_line_overrides() {
        assertThat(own("", property("given.by.user", "2"))).isEmpty();
    }

    @Test
    void names_the_version_of_the_project_as_a_resource_can_name_it() {
        assertThat(own("<version>1</version>", "<version>2</version>"))
                .containsExactly("PROPERTY pom.version", "PROPERTY project.version", "PROPERTY version");
    }

    @Test
    void names_other_values_that_a_resource_can_name() {
        assertThat(own("", "<description>new</description>")).contains("PROPERTY project.description");
        assertThat(own(
                        "<parent><version>1</version></parent><organization><name>a</name></organization>"
                                + "<scm><tag>a</tag></scm><build><finalName>a</finalName></build>",
                        "<parent><version>2</version></parent><organization><name>b</name></organization>"
                                + "<scm><tag>b</tag></scm><build><finalName>b</finalName></build>"))
                .contains(
                        "PROPERTY project.parent.version",
                        "PROPERTY project.organization.name",
                        "PROPERTY project.scm.tag",
                        "PROPERTY project.build.finalName");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"argLine", "skipTests", "groups", "forkCount", "surefire.timeout", "maven.test.skip", "it.test"})
    void sees_what_surefire_and_failsafe_read_by_name(String name) {
        assertThat(own("", property(name, "x")))
                .containsExactly("PROPERTY " + name, "TEST_CONFIGURATION property " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maven.compiler.release", "project.build.sourceEncoding", "encoding"})
    void sees_what_compiler_and_resources_read_by_name(String name) {
        assertThat(own("", property(name, "x"))).containsExactly("PROPERTY " + name, "COMPILATION property " + name);
    }

    @Test
    void sees_a_property_that_surefire_replaces_late() {
        String surefire = plugins(apache("surefire", "3", configuration("<argLine>@{my.line} -Xmx1g</argLine>")));
        assertThat(own(surefire + property("my.line", "a"), surefire + property("my.line", "b")))
                .containsExactly("PROPERTY my.line", "TEST_CONFIGURATION property my.line");
    }

    @Test
    void sees_a_property_that_an_execution_of_failsafe_replaces_late() {
        String failsafe = plugins(
                apache(
                        "failsafe",
                        "3",
                        "<executions><execution><configuration><argLine>@{my.line}</argLine></configuration></execution></executions>"));
        assertThat(own(failsafe + property("my.line", "a"), failsafe + property("my.line", "b")))
                .contains("TEST_CONFIGURATION property my.line");
    }

    @Test
    void sees_a_property_that_an_unknown_plugin_reads_by_name() {
        String generator = plugins(plugin("x", "generator", "1", execution("generate-sources", "generate")));
        assertThat(own(generator + property("generator.mode", "a"), generator + property("generator.mode", "b")))
                .containsExactly(
                        "PROPERTY generator.mode", "COMPILATION property generator.mode, which x:generator may read");
        assertThat(own(generator + property("lib.version", "1"), generator + property("lib.version", "2")))
                .containsExactly("PROPERTY lib.version");
    }

    @Test
    void asks_no_plugin_that_does_not_act() {
        String idle = plugins(plugin("x", "generator", "1"));
        String harmless = plugins(apache("javadoc", "1", execution("package", "jar")));
        for (String plugin : new String[] {idle, harmless}) {
            assertThat(own(plugin + property("generator.mode", "a"), plugin + property("generator.mode", "b")))
                    .containsExactly("PROPERTY generator.mode");
        }
    }

    @Test
    void doubts_scripts_that_see_all_properties() {
        String script =
                plugins(plugin("org.codehaus.gmavenplus", "gmavenplus-plugin", "3", execution("compile", "execute")));
        assertThat(own(script + property("any", "a"), script + property("any", "b")))
                .contains("COMPILATION property any, which org.codehaus.gmavenplus:gmavenplus-plugin may read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<target if='any'/>", "<target><ant dir='x'/></target>", "<target><import file='x'/></target>"})
    void doubts_ant_where_it_can_see_the_property(String target) {
        String ant = plugins(apache("antrun", "3", configuration(target), execution("compile", "run")));
        assertThat(own(ant + property("any", "a"), ant + property("any", "b")))
                .contains("COMPILATION property any, which org.apache.maven.plugins:maven-antrun-plugin may read");
    }

    @Test
    void trusts_ant_where_it_cannot_see_the_property() {
        String ant =
                plugins(apache("antrun", "3", configuration("<target><echo/></target>"), execution("compile", "run")));
        assertThat(own(ant + property("any", "a"), ant + property("any", "b"))).containsExactly("PROPERTY any");
    }

    @Test
    void takes_another_date_for_nothing() {
        ModuleContext known = Comparisons.context();
        ModuleContext suspicious =
                new ModuleContext(Set.of(), known.bound(), Set.of(), known.ownModules(), (plugin, property) -> true);
        String jar = plugins(apache("jar", "3", execution("package", "jar")));
        assertThat(new ModelComparison(
                                Comparisons.model(jar),
                                Comparisons.model(jar + property("project.build.outputTimestamp", "2")),
                                suspicious)
                        .forOwnTests())
                .extracting(change -> change.kind().name())
                .containsExactly("PROPERTY");
    }
}
