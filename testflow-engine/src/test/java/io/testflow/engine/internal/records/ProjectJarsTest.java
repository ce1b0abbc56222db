package io.testflow.engine.internal.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.ImageLookup;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRunSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectJarsTest {

    @TempDir
    private Path directory;

    @Test
    void names_the_jars_of_modules_and_neither_libraries_nor_directories() throws IOException {
        Path jar = Files.createFile(directory.resolve("a-1.jar"));
        ClassPathEntry module = new ClassPathEntry(jar, "acme:a", false);
        ClassPathEntry library = new ClassPathEntry(Files.createFile(directory.resolve("l.jar")), "other:l", false);
        ClassPathEntry classes = new ClassPathEntry(directory, "acme:a", true);
        ProjectModule tested = module("acme:b", List.of(library, module, classes));
        TestRunSetup setup =
                new TestRunSetup("default-test", directory.resolve("run"), 17, true, Map.of(), Map.of(), Map.of());

        ProjectJars.write(new Project(directory, List.of(module("acme:a", List.of()), tested)), tested, setup);

        assertThat(new RunDirectory(setup.directory()).projectJars()).hasContent(jar.toString());
    }

    @Test
    void the_jars_that_a_build_adds_to_the_class_path_are_libraries() throws IOException {
        Path added = Files.createFile(directory.resolve("added.jar"));
        Path library = Files.createFile(directory.resolve("l.jar"));
        ProjectModule tested = module("acme:b", List.of(new ClassPathEntry(library, "other:l", false)));
        TestRunSetup setup = new TestRunSetup(
                "default-test",
                directory.resolve("run"),
                17,
                true,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(added, directory),
                false,
                ImageLookup.NONE);

        assertThat(ProjectJars.libraries(new Project(directory, List.of(tested)), tested, setup))
                .containsExactlyInAnyOrder(library, added);
    }

    private ProjectModule module(String id, List<ClassPathEntry> classPath) {
        return new ProjectModule(
                id, directory, List.of(), List.of(), List.of(), List.of(), directory, directory, classPath, Set.of(),
                directory);
    }
}
