package io.testflow.maven.project;

import io.testflow.engine.project.ClassPathEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Tells the modules of this project from libraries, wherever their classes come from: directory, jar or local repository. */
final class ReactorArtifacts {

    private static final String TEST_JAR = "test-jar";
    private static final String TESTS = "tests";

    private final Map<String, MavenProject> modules;

    private ReactorArtifacts(Map<String, MavenProject> modules) {
        this.modules = modules;
    }

    static ReactorArtifacts of(MavenSession session) {
        return new ReactorArtifacts(session.getAllProjects().stream()
                .collect(Collectors.toMap(
                        project -> key(project.getGroupId(), project.getArtifactId(), project.getVersion()),
                        Function.identity(),
                        (one, other) -> one)));
    }

    /** The class path of a module's tests, its own output aside, as Maven resolved it. */
    List<ClassPathEntry> resolvedFor(MavenProject project) {
        return project.getArtifacts().stream()
                .filter(artifact -> artifact.getFile() != null
                        && artifact.getArtifactHandler().isAddedToClasspath())
                .map(ReactorArtifacts::entry)
                .toList();
    }

    /** Of the class path of a module that is not resolved yet: the modules that it names. */
    List<ClassPathEntry> declaredBy(MavenProject project) {
        return project.getDependencies().stream()
                .flatMap(dependency -> declared(dependency).stream())
                .toList();
    }

    private Optional<ClassPathEntry> declared(Dependency dependency) {
        MavenProject module =
                modules.get(key(dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion()));
        if (module == null) {
            return Optional.empty();
        }
        boolean tests = isTestCode(dependency.getType(), dependency.getClassifier());
        String output = tests
                ? module.getBuild().getTestOutputDirectory()
                : module.getBuild().getOutputDirectory();
        return Optional.of(new ClassPathEntry(Path.of(output).toAbsolutePath(), id(module), tests));
    }

    private static ClassPathEntry entry(Artifact artifact) {
        return new ClassPathEntry(
                artifact.getFile().toPath().toAbsolutePath(),
                artifact.getGroupId() + ":" + artifact.getArtifactId(),
                isTestCode(artifact.getType(), artifact.getClassifier()));
    }

    private static boolean isTestCode(@Nullable String type, @Nullable String classifier) {
        return TEST_JAR.equals(type) || TESTS.equals(classifier);
    }

    private static String id(MavenProject module) {
        return module.getGroupId() + ":" + module.getArtifactId();
    }

    private static String key(String groupId, String artifactId, @Nullable String version) {
        return groupId + ":" + artifactId + ":" + version;
    }
}
