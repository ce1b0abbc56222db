package io.testflow.maven.effective;

import static io.testflow.maven.effective.Comparisons.apache;
import static io.testflow.maven.effective.Comparisons.configuration;
import static io.testflow.maven.effective.Comparisons.dependencies;
import static io.testflow.maven.effective.Comparisons.dependency;
import static io.testflow.maven.effective.Comparisons.execution;
import static io.testflow.maven.effective.Comparisons.plugin;
import static io.testflow.maven.effective.Comparisons.plugins;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolModulesTest {

    private static final String PROCESSOR =
            configuration("<annotationProcessorPaths><path><groupId>g</groupId><artifactId>tool</artifactId>"
                    + "</path></annotationProcessorPaths>");

    @TempDir
    private Path directory;

    @Test
    void finds_a_plugin_of_the_build() {
        assertThat(toolsOf(plugins(plugin("g", "tool", "1")))).containsExactly("g:base", "g:tool");
    }

    @Test
    void finds_a_dependency_of_a_plugin() {
        assertThat(toolsOf(plugins(plugin("x", "y", "1", dependencies(dependency("base", "1"))))))
                .containsExactly("g:base");
    }

    @Test
    void finds_an_annotation_processor_of_plugin_and_execution() {
        String tools = execution("compile", "compile").replace("</execution>", PROCESSOR + "</execution>");
        assertThat(toolsOf(plugins(apache("compiler", "3", PROCESSOR)))).contains("g:tool");
        assertThat(toolsOf(plugins(apache("compiler", "3", tools)))).contains("g:tool");
    }

    @Test
    void finds_coordinates_in_one_word() {
        assertThat(toolsOf(plugins(plugin("x", "y", "1", configuration("<artifact>g:base:1:exe</artifact>")))))
                .containsExactly("g:base");
    }

    @Test
    void finds_an_extension() {
        assertThat(toolsOf("<build><extensions><extension><groupId>g</groupId><artifactId>base</artifactId>"
                        + "<version>1</version></extension></extensions></build>"))
                .containsExactly("g:base");
    }

    @Test
    void leaves_out_checks_libraries_and_itself() {
        assertThat(toolsOf(plugins(
                                apache("checkstyle", "3", dependencies(dependency("base", "1"))),
                                plugin("x", "y", "1", configuration("<a>g:a:1</a><b>other:lib</b>")))
                        + dependencies(dependency("tool", "1"))))
                .isEmpty();
    }

    private Set<String> toolsOf(String sections) {
        String base = "<groupId>g</groupId><artifactId>base</artifactId><version>1</version>";
        String tool = "<groupId>g</groupId><artifactId>tool</artifactId><version>1</version>"
                + dependencies(dependency("base", "1"), dependency("onlytests", "1", "<scope>test</scope>"));
        String tests = "<groupId>g</groupId><artifactId>onlytests</artifactId><version>1</version>";
        String module = "<groupId>g</groupId><artifactId>a</artifactId><version>1</version>" + sections;
        MavenSession session = new Reactor(directory)
                .pom("base/pom.xml", base, base)
                .pom("tool/pom.xml", tool, tool)
                .pom("tests/pom.xml", tests, tests)
                .pom("a/pom.xml", module, module)
                .session();
        MavenProject project = session.getAllProjects().get(3);
        return new ToolModules(session).toolModules(project);
    }
}
