package io.testflow.engine.internal.records;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.recordfile.AtomicFile;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRunSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the test JVMs which jars of their class path are modules of the project, so that these are recorded by the method. */
public final class ProjectJars {

    private ProjectJars() {}

    /** Writes it for a run that is to come. */
    public static void write(Project project, ProjectModule module, TestRunSetup setup) throws IOException {
        List<String> jars = jars(module, entry -> isOfProject(project, entry))
                .map(file -> file + "\n")
                .toList();
        AtomicFile.write(
                new RunDirectory(setup.directory()).projectJars(),
                String.join("", jars).getBytes(StandardCharsets.UTF_8));
    }

    /** The other jars, which are recorded by the class. */
    static Set<Path> libraries(Project project, ProjectModule module, TestRunSetup setup) {
        return Stream.concat(
                        jars(module, entry -> !isOfProject(project, entry)),
                        setup.additionalClassPath().stream().filter(Files::isRegularFile))
                .collect(Collectors.toSet());
    }

    private static boolean isOfProject(Project project, ClassPathEntry entry) {
        return project.module(entry.id()).isPresent();
    }

    private static Stream<Path> jars(ProjectModule module, Predicate<ClassPathEntry> wanted) {
        return module.testClassPath().stream()
                .filter(wanted)
                .map(ClassPathEntry::file)
                .filter(Files::isRegularFile);
    }
}
