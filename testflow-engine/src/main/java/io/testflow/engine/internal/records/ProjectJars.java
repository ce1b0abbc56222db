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
import java.util.List;

/** Tells the test JVMs which jars of their class path are modules of the project, so that these are recorded by the method. */
public final class ProjectJars {

    private ProjectJars() {}

    /** Writes it for a run that is to come. */
    public static void write(Project project, ProjectModule module, TestRunSetup setup) throws IOException {
        List<String> jars = module.testClassPath().stream()
                .filter(entry -> project.module(entry.id()).isPresent())
                .map(ClassPathEntry::file)
                .filter(Files::isRegularFile)
                .map(file -> file + "\n")
                .toList();
        AtomicFile.write(
                new RunDirectory(setup.directory()).projectJars(),
                String.join("", jars).getBytes(StandardCharsets.UTF_8));
    }
}
