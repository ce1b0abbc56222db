package io.testflow.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import io.testflow.maven.session.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenProjectsTest {

    @TempDir
    private Path directory;

    private MavenProject library;
    private MavenProject user;

    @BeforeEach
    void writeTheProjects() {
        library = Projects.module(directory.resolve("library"), "library");
        user = Projects.module(directory.resolve("user"), "user");
    }

    @Test
    void a_project_has_the_modules_that_the_build_leaves_out_as_well() {
        MavenSession session = Sessions.of(library, user);
        session.setProjects(List.of(user));

        assertThat(MavenProjects.of(session).modules())
                .extracting(ProjectModule::id)
                .containsExactly("g:library", "g:user");
    }

    @Test
    void the_root_of_a_project_is_that_of_its_checkout() throws IOException {
        Files.createDirectories(directory.resolve(".git"));

        assertThat(MavenProjects.of(Sessions.of(library)).directory()).isEqualTo(directory);
    }

    @Test
    void what_a_module_declares_leads_to_the_other_modules_before_anything_is_resolved() {
        user.getDependencies().add(dependency("library", "1", "jar", null));
        user.getDependencies().add(dependency("library", "1", "test-jar", null));
        user.getDependencies().add(dependency("library", "1", "jar", "tests"));
        user.getDependencies().add(dependency("library", "2", "jar", null));
        user.getDependencies().add(dependency("foreign", "1", "jar", null));

        Project project = MavenProjects.of(Sessions.of(library, user));

        Path classes = directory.resolve("library/target/classes");
        Path testClasses = directory.resolve("library/target/test-classes");
        assertThat(project.module("g:user").orElseThrow().testClassPath())
                .containsExactly(
                        new ClassPathEntry(classes, "g:library", false),
                        new ClassPathEntry(testClasses, "g:library", true),
                        new ClassPathEntry(testClasses, "g:library", true));
    }

    @Test
    void a_resolved_module_has_all_of_its_class_path() {
        LinkedHashSet<Artifact> artifacts = new LinkedHashSet<>();
        artifacts.add(artifact("library", "jar", null, true, "library.jar"));
        artifacts.add(artifact("library", "test-jar", "tests", true, "library-tests.jar"));
        artifacts.add(artifact("foreign", "jar", null, true, "foreign.jar"));
        artifacts.add(artifact("archive", "zip", null, false, "archive.zip"));
        artifacts.add(artifact("missing", "jar", null, true, null));
        user.setArtifacts(artifacts);

        ProjectModule module = MavenProjects.resolved(Sessions.of(library, user), user);

        assertThat(module.testClassPath())
                .containsExactly(
                        new ClassPathEntry(directory.resolve("library.jar"), "g:library", false),
                        new ClassPathEntry(directory.resolve("library-tests.jar"), "g:library", true),
                        new ClassPathEntry(directory.resolve("foreign.jar"), "g:foreign", false));
    }

    private static Dependency dependency(String artifactId, String version, String type, String classifier) {
        Dependency dependency = new Dependency();
        dependency.setGroupId("g");
        dependency.setArtifactId(artifactId);
        dependency.setVersion(version);
        dependency.setType(type);
        dependency.setClassifier(classifier);
        return dependency;
    }

    private Artifact artifact(String artifactId, String type, String classifier, boolean onClassPath, String file) {
        DefaultArtifactHandler handler = new DefaultArtifactHandler(type);
        handler.setAddedToClasspath(onClassPath);
        Artifact artifact = new DefaultArtifact("g", artifactId, "1", "test", type, classifier, handler);
        if (file != null) {
            artifact.setFile(directory.resolve(file).toFile());
        }
        return artifact;
    }
}
