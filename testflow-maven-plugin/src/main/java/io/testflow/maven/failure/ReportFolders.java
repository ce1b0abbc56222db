package io.testflow.maven.failure;

import io.testflow.engine.project.Project;
import io.testflow.maven.project.MavenProjects;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;

/**
 * Where the reports of a build lie.
 *
 * @param project of the build; without modules where Maven has none
 * @param directory that relative paths start from
 */
public record ReportFolders(Project project, Path directory) {

    /** Those of a session. */
    public static ReportFolders of(MavenSession session) {
        Path directory = Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
        boolean isProject = session.getTopLevelProject().getFile() != null;
        return new ReportFolders(isProject ? MavenProjects.of(session) : new Project(directory, List.of()), directory);
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
