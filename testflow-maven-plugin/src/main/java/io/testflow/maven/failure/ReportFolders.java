package io.testflow.maven.failure;

import io.testflow.engine.project.Project;
import io.testflow.maven.project.MavenProjects;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where the reports of a build lie.
 *
 * @param project of the build; without modules where Maven has none
 * @param directory that relative paths start from
 * @param output where an analysis goes that nobody sends elsewhere
 */
public record ReportFolders(Project project, Path directory, Path output) {

    /** Those of a session. */
    public static ReportFolders of(MavenSession session) {
        Path directory = Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
        MavenProject top = session.getTopLevelProject();
        boolean isProject = top.getFile() != null;
        // Without a pom Maven leaves its placeholders in the paths of its project.
        Path target = directory.resolve(isProject ? top.getBuild().getDirectory() : "target");
        return new ReportFolders(
                isProject ? MavenProjects.of(session) : new Project(directory, List.of()),
                directory,
                target.resolve("testflow/report"));
    }

    /** The folders of reports that Surefire and Failsafe have written in any module. */
    public List<Path> all() {
        return project.modules().stream()
                .map(module -> module.classes().resolveSibling(""))
                .flatMap(target ->
                        Stream.of("surefire-reports", "failsafe-reports").map(target::resolve))
                .filter(Files::isDirectory)
                .distinct()
                .toList();
    }

    /** A path of the user's. */
    public Path resolve(File file) {
        return file.isAbsolute() ? file.toPath() : directory.resolve(file.toPath());
    }
}
