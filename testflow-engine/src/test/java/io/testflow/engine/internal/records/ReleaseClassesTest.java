package io.testflow.engine.internal.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What modules have compiled for newer releases of Java. */
class ReleaseClassesTest {

    @TempDir
    private Path directory;

    private Path own;
    private Path other;

    @BeforeEach
    void compile() throws IOException {
        own = write("tested/META-INF/versions/11/a/Money.class");
        other = write("used/META-INF/versions/17/a/Rate.class");
        write("used/META-INF/versions/26/a/Rate.class");
    }

    @Test
    void the_classes_of_a_module_itself_count_where_its_tests_may_run_on_a_jar_of_it() {
        assertThat(of(true).configuration())
                .containsOnlyKeys("classes for newer Java of acme:tested", "classes for newer Java of acme:used");
        assertThat(of(false).configuration()).containsOnlyKeys("classes for newer Java of acme:used");
    }

    @Test
    void another_content_and_another_place_are_another_text() throws IOException {
        String before = text();
        Files.writeString(own, "other");
        String edited = text();
        Files.move(own, own.resolveSibling("Moved.class"));

        assertThat(List.of(before, edited, text())).doesNotHaveDuplicates();
        assertThat(text()).isEqualTo(text());
    }

    @Test
    void they_are_looked_for_in_the_releases_that_a_jdk_loads_the_newest_first() throws IOException {
        write("used/META-INF/versions/11/a/Rate.class");

        Path versions = directory.resolve("used/META-INF/versions");
        assertThat(of(false).classPath(25)).containsExactly(versions.resolve("17"), versions.resolve("11"));
        assertThat(of(false).classPath(11)).containsExactly(versions.resolve("11"));
        assertThat(of(false).classPath(0)).isEmpty();
    }

    private String text() {
        return of(true).configuration().get("classes for newer Java of acme:tested");
    }

    private Path write(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "class");
    }

    private ReleaseClasses of(boolean packaged) {
        ProjectModule tested = module(
                "tested",
                List.of(
                        new ClassPathEntry(directory.resolve("used-1.jar"), "acme:used", false),
                        new ClassPathEntry(directory.resolve("used-1-tests.jar"), "acme:used", true),
                        new ClassPathEntry(directory.resolve("plain-1.jar"), "acme:plain", false),
                        new ClassPathEntry(directory.resolve("l.jar"), "other:l", false)));
        List<ProjectModule> modules = List.of(module("used", List.of()), module("plain", List.of()), tested);
        return ReleaseClasses.of(new Project(directory, modules), tested, packaged);
    }

    private ProjectModule module(String name, List<ClassPathEntry> classPath) {
        Path classes = directory.resolve(name);
        return new ProjectModule(
                "acme:" + name,
                classes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                classes,
                classes.resolve("tests"),
                classPath,
                Set.of(),
                classes);
    }
}
