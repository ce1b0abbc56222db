package io.testflow.engine.internal.pom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.ResourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardLayoutTest {

    private static final String ROOT = "<groupId>g</groupId><artifactId>root</artifactId>";
    private static final String PARENT = "<parent><groupId>g</groupId><artifactId>root</artifactId></parent>";

    @TempDir
    private Path directory;

    @Test
    void names_the_cure_where_there_is_no_pom() {
        assertThatThrownBy(() -> StandardLayout.discover(directory))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("No pom.xml in " + directory)
                .hasMessageContaining("Name the directory");
    }

    @Test
    void names_the_file_that_does_not_parse() throws IOException {
        pom("pom.xml", "<broken>");
        assertThatThrownBy(() -> StandardLayout.discover(directory))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(directory.resolve("pom.xml").toString());
    }

    @Test
    void takes_for_granted_what_maven_takes_for_granted() throws IOException {
        pom("pom.xml", ROOT);
        Files.createDirectories(directory.resolve("src/test/kotlin"));
        Files.createDirectories(directory.resolve("target/generated-sources/annotations"));
        ProjectModule module = only(StandardLayout.discover(directory));
        assertThat(module.id()).isEqualTo("g:root");
        assertThat(module.directory()).isEqualTo(directory);
        assertThat(module.sourceRoots())
                .containsExactly(
                        directory.resolve("src/main/java"), directory.resolve("target/generated-sources/annotations"));
        assertThat(module.testSourceRoots())
                .containsExactly(directory.resolve("src/test/java"), directory.resolve("src/test/kotlin"));
        assertThat(module.resources()).containsExactly(root("src/main/resources", "", false));
        assertThat(module.testResources()).containsExactly(root("src/test/resources", "", false));
        assertThat(module.classes()).isEqualTo(directory.resolve("target/classes"));
        assertThat(module.testClasses()).isEqualTo(directory.resolve("target/test-classes"));
        assertThat(module.output()).isEqualTo(directory.resolve("target/testflow"));
    }

    @Test
    void follows_directories_that_are_written_out() throws IOException {
        pom(
                "pom.xml",
                ROOT + "<build><sourceDirectory>src</sourceDirectory><testSourceDirectory>${x}</testSourceDirectory>"
                        + "<directory>build</directory><testOutputDirectory>tests</testOutputDirectory><resources>"
                        + "<resource><directory>${project.basedir}/r</directory><targetPath>t</targetPath>"
                        + "<filtering>${maybe}</filtering></resource></resources><testResources><testResource>"
                        + "<directory>s</directory><filtering>false</filtering></testResource></testResources></build>");
        ProjectModule module = only(StandardLayout.discover(directory));
        assertThat(module.sourceRoots()).containsExactly(directory.resolve("src"));
        assertThat(module.testSourceRoots()).containsExactly(directory.resolve("src/test/java"));
        assertThat(module.classes()).isEqualTo(directory.resolve("build/classes"));
        assertThat(module.testClasses()).isEqualTo(directory.resolve("tests"));
        assertThat(module.resources()).containsExactly(root("r", "t", true));
        assertThat(module.testResources()).containsExactly(root("s", "", false));
    }

    @Test
    void takes_resources_for_filtered_where_a_parent_may_say_so() throws IOException {
        pom("pom.xml", PARENT + "<artifactId>a</artifactId>");
        assertThat(only(StandardLayout.discover(directory)).resources())
                .containsExactly(root("src/main/resources", "", true));
    }

    @Test
    void finds_modules_of_modules_and_profiles_in_build_order() throws IOException {
        pom(
                "pom.xml",
                ROOT + "<modules><module>b</module><module>gone</module></modules><profiles><profile><modules>"
                        + "<module>c/other.xml</module></modules></profile></profiles>");
        pom("b/pom.xml", PARENT + "<artifactId>b</artifactId><modules><module>../a</module></modules>" + uses("a", ""));
        pom("a/pom.xml", PARENT + "<artifactId>a</artifactId><modules><module>..</module></modules>");
        pom("c/other.xml", "<groupId>x</groupId><artifactId>c</artifactId>");
        assertThat(StandardLayout.discover(directory).modules())
                .extracting(ProjectModule::id)
                .containsExactly("g:root", "g:a", "g:b", "x:c");
    }

    @Test
    void lists_the_modules_on_the_class_path_nearest_first() throws IOException {
        pom("pom.xml", ROOT + "<modules><module>a</module><module>b</module><module>c</module></modules>");
        pom("a/pom.xml", PARENT + "<artifactId>a</artifactId>");
        pom("b/pom.xml", PARENT + "<artifactId>b</artifactId>" + uses("a", "") + uses("a", "<type>test-jar</type>"));
        pom(
                "c/pom.xml",
                PARENT + "<artifactId>c</artifactId><profiles><profile>" + uses("b", "<classifier>tests</classifier>")
                        + "</profile></profiles>");
        Project project = StandardLayout.discover(directory);
        assertThat(project.module("g:c").orElseThrow().testClassPath())
                .containsExactly(entry("b/target/test-classes", "g:b", true), entry("a/target/classes", "g:a", false));
        assertThat(project.module("g:a").orElseThrow().testClassPath()).isEmpty();
    }

    @Test
    void inherits_dependencies_of_a_parent_in_the_project() throws IOException {
        pom("pom.xml", ROOT + "<modules><module>a</module><module>b</module></modules>" + uses("a", ""));
        pom("a/pom.xml", PARENT + "<artifactId>a</artifactId>");
        pom("b/pom.xml", PARENT + "<artifactId>b</artifactId>");
        assertThat(StandardLayout.discover(directory)
                        .module("g:b")
                        .orElseThrow()
                        .testClassPath())
                .containsExactly(entry("a/target/classes", "g:a", false));
    }

    @Test
    void survives_a_circle() throws IOException {
        pom("pom.xml", ROOT + "<modules><module>a</module></modules>" + uses("a", ""));
        pom("a/pom.xml", PARENT + "<artifactId>a</artifactId>" + uses("root", ""));
        assertThat(StandardLayout.discover(directory).modules()).hasSize(2);
    }

    private static String uses(String artifactId, String more) {
        return "<dependencies><dependency><groupId>${project.groupId}</groupId><artifactId>" + artifactId
                + "</artifactId>" + more + "</dependency></dependencies>";
    }

    private ClassPathEntry entry(String path, String module, boolean tests) {
        return new ClassPathEntry(directory.resolve(path), module, tests);
    }

    private ResourceRoot root(String path, String target, boolean filtered) {
        return new ResourceRoot(directory.resolve(path), target, filtered);
    }

    private static ProjectModule only(Project project) {
        assertThat(project.modules()).hasSize(1);
        return project.modules().get(0);
    }

    private void pom(String path, String content) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "<project>" + content + "</project>");
    }
}
