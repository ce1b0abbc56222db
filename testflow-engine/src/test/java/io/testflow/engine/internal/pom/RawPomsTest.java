package io.testflow.engine.internal.pom;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.project.FileChange.Type;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawPomsTest {

    private static final String ROOT = "<groupId>g</groupId><artifactId>root</artifactId><version>1</version>";
    private static final String MODULES = "<modules><module>a</module><module>b</module><module>bom</module></modules>";
    private static final String PARENT = "<parent><groupId>g</groupId><artifactId>root</artifactId></parent>";

    @TempDir
    private Path directory;

    private MemoryChanges changes;

    @BeforeEach
    void openChanges() {
        changes = new MemoryChanges(directory);
    }

    @Test
    void finds_nothing_in_comments_layout_attributes_and_order() throws IOException {
        pom(
                "pom.xml",
                ROOT + "<build><directory>x</directory></build><packaging>jar</packaging>",
                "\n  <packaging> jar </packaging>" + ROOT + "<!-- c -->\n<build>\n<directory>x</directory></build>");
        Files.writeString(
                directory.resolve("pom.xml"),
                Files.readString(directory.resolve("pom.xml")).replace("<project>", "<project xmlns='urn:x'>"));
        assertThat(compare("g:root")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<licenses><license><name>MIT</name></license></licenses>",
                "<developers><developer><id>jane</id></developer></developers>",
                "<scm><url>x</url></scm>",
                "<reporting><outputDirectory>x</outputDirectory></reporting>",
                "<distributionManagement><downloadUrl>x</downloadUrl></distributionManagement>",
                "<description>x</description>"
            })
    void finds_only_values_in_what_people_read(String section) throws IOException {
        pom("pom.xml", ROOT, ROOT + section);
        assertThat(compare("g:root")).isNotEmpty().allMatch(line -> line.startsWith("PROPERTY "));
    }

    @Test
    void names_values_as_resources_name_them() throws IOException {
        pom("pom.xml", ROOT + "<scm><url>x</url></scm>", ROOT + "<scm><url>y</url></scm>");
        assertThat(compare("g:root"))
                .containsExactly("PROPERTY project.scm.url", "PROPERTY pom.scm.url", "PROPERTY scm.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${project.name}", "${pom.name}", "${name}"})
    void cannot_tell_where_a_pom_names_such_a_value(String placeholder) throws IOException {
        String build = "<build><finalName>" + placeholder + "</finalName></build>";
        pom("pom.xml", ROOT + build, ROOT + build + "<name>x</name>");
        assertThat(compare("g:root")).contains("UNKNOWN project.name changed, which a pom names");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dependencies/>",
                "<build><plugins combine.self='x'/></build>",
                "<properties><a>b</a></properties>"
            })
    void cannot_tell_what_anything_else_does(String section) throws IOException {
        pom("pom.xml", ROOT, ROOT + section);
        assertThat(compare("g:root")).containsExactly("UNKNOWN pom.xml changed");
    }

    @Test
    void cannot_tell_for_the_children_of_a_changed_pom() throws IOException {
        pom("pom.xml", ROOT + MODULES, ROOT + MODULES + "<properties/>");
        pom("a/pom.xml", PARENT + "<artifactId>a</artifactId>");
        pom("b/pom.xml", "<groupId>g</groupId><artifactId>b</artifactId>");
        assertThat(compare("g:a")).containsExactly("UNKNOWN pom.xml changed");
        assertThat(compare("g:b")).isEmpty();
    }

    @Test
    void follows_a_parent_that_is_no_module() throws IOException {
        String path =
                "<parent><groupId>g</groupId><artifactId>p</artifactId><relativePath>parent</relativePath></parent>";
        pom("pom.xml", path + "<artifactId>root</artifactId>");
        pom("parent/pom.xml", "<groupId>g</groupId><artifactId>p</artifactId>", "<groupId>g</groupId>");
        assertThat(compare("g:root")).containsExactly("UNKNOWN parent/pom.xml changed");
    }

    @Test
    void cannot_tell_for_users_of_a_changed_module() throws IOException {
        pom("pom.xml", ROOT + MODULES);
        pom("a/pom.xml", PARENT + "<artifactId>a</artifactId>", PARENT + "<artifactId>a</artifactId><build/>");
        String uses =
                "<dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId></dependency></dependencies>";
        pom("b/pom.xml", PARENT + "<artifactId>b</artifactId>" + uses);
        assertThat(compare("g:b")).containsExactly("UNKNOWN a/pom.xml changed");
        assertThat(compare("g:root")).isEmpty();
    }

    @Test
    void takes_every_pom_where_one_is_imported() throws IOException {
        String imports = "<dependencyManagement><dependencies><dependency><artifactId>bom</artifactId>"
                + "<scope>import</scope></dependency></dependencies></dependencyManagement>";
        pom("pom.xml", ROOT + MODULES);
        pom("a/pom.xml", PARENT + "<artifactId>a</artifactId>" + imports);
        pom("bom/pom.xml", PARENT + "<artifactId>bom</artifactId>", PARENT + "<artifactId>bom</artifactId><build/>");
        assertThat(compare("g:a")).containsExactly("UNKNOWN bom/pom.xml changed");
    }

    @Test
    void says_that_a_pom_is_new_or_gone() throws IOException {
        pom("pom.xml", null, ROOT);
        assertThat(compare("g:root")).containsExactly("UNKNOWN pom.xml is new");
        openChanges();
        pom("pom.xml", "<parent><groupId>x</groupId><relativePath>old.xml</relativePath></parent>" + ROOT, ROOT);
        changes.base("old.xml", "<project/>");
        assertThat(compare("g:root")).containsExactly("UNKNOWN pom.xml changed", "UNKNOWN old.xml is gone");
    }

    @Test
    void cannot_tell_for_a_pom_that_does_not_parse() throws IOException {
        pom("pom.xml", ROOT + "<broken>", ROOT);
        assertThat(compare("g:root"))
                .singleElement()
                .asString()
                .startsWith("UNKNOWN pom.xml could not be read at the base: ");
    }

    @Test
    void refuses_a_document_type() throws IOException {
        pom("pom.xml", ROOT, ROOT);
        changes.base("pom.xml", "<!DOCTYPE project [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><project>&x;</project>");
        assertThat(compare("g:root")).singleElement().asString().contains("DOCTYPE");
    }

    @Test
    void sees_files_of_maven_itself_and_ignores_its_wrapper() throws IOException {
        pom("pom.xml", ROOT);
        changes.changed(".mvn/wrapper/maven-wrapper.properties", Type.MODIFIED);
        assertThat(compare("g:root")).isEmpty();
        changes.changed("sub/.mvn/maven.config", Type.ADDED);
        assertThat(compare("g:root")).containsExactly("UNKNOWN sub/.mvn/maven.config changed");
    }

    @Test
    void cannot_tell_for_a_module_outside_of_the_work_tree(@TempDir Path elsewhere) throws IOException {
        pom("pom.xml", ROOT);
        Project project = StandardLayout.discover(directory);
        assertThat(new RawPoms(project).compare(project.modules().get(0), new MemoryChanges(elsewhere)))
                .singleElement()
                .hasFieldOrPropertyWithValue("description", "the pom is outside of the work tree");
    }

    private void pom(String path, String unchanged) throws IOException {
        pom(path, unchanged, unchanged);
    }

    private void pom(String path, String before, String after) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "<project>" + after + "</project>");
        if (before != null) {
            changes.base(path, "<project>" + before + "</project>");
        }
    }

    private List<String> compare(String id) {
        Project project = StandardLayout.discover(directory);
        ProjectModule module = project.module(id).orElseThrow();
        return new RawPoms(project)
                .compare(module, changes).stream()
                        .map(change -> change.kind() + " " + change.description())
                        .toList();
    }
}
