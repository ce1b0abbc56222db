package io.testflow.maven.testside;

import io.testflow.core.configuration.SettingsFile;
import io.testflow.core.error.BugException;
import io.testflow.data.Database;
import io.testflow.environment.Environments;
import java.io.File;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;
import org.snakeyaml.engine.v2.api.Load;

/** What the tests of a module find. */
final class TestClassPath {

    private TestClassPath() {}

    /** Whether a module can have environments: its tests see the extension. */
    static boolean hasEnvironments(MavenProject project) {
        return project.getArtifacts().stream()
                .anyMatch(artifact -> artifact.getGroupId().equals("io.testflow")
                        && artifact.getArtifactId().equals("testflow-environment"));
    }

    /** The class path, with what runs environments where the module does not have it. */
    static List<String> of(MavenProject project) throws DependencyResolutionRequiredException {
        List<String> elements = new ArrayList<>(project.getTestClasspathElements());
        if (!hasEnvironments(project)) {
            Stream.of(Environments.class, Database.class, SettingsFile.class, Load.class)
                    .map(TestClassPath::jar)
                    .forEach(elements::add);
        }
        return elements;
    }

    private static String jar(Class<?> type) {
        try {
            return new File(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getPath();
        } catch (URISyntaxException e) {
            throw new BugException("a class of TestFlow is in no file", e);
        }
    }
}
