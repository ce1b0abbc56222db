package io.testflow.maven.project;

import java.nio.file.Path;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/** Maven projects as Maven hands them to a goal. */
public final class Projects {

    private Projects() {}

    /** A module {@code g:NAME:1} with the folders that Maven takes for granted and no plugins. */
    public static MavenProject module(Path directory, String name) {
        MavenProject project = new MavenProject();
        project.setGroupId("g");
        project.setArtifactId(name);
        project.setVersion("1");
        project.setFile(directory.resolve("pom.xml").toFile());
        Build build = new Build();
        build.setDirectory(directory.resolve("target").toString());
        build.setOutputDirectory(directory.resolve("target/classes").toString());
        build.setTestOutputDirectory(directory.resolve("target/test-classes").toString());
        project.setBuild(build);
        project.addCompileSourceRoot(directory.resolve("src/main/java").toString());
        project.addTestCompileSourceRoot(directory.resolve("src/test/java").toString());
        return project;
    }

    /** Adds a plugin with one execution of a goal. */
    public static Plugin addPlugin(MavenProject project, String key, String version, String id, String goal) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(key.substring(0, key.indexOf(':')));
        plugin.setArtifactId(key.substring(key.indexOf(':') + 1));
        plugin.setVersion(version);
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.addGoal(goal);
        plugin.addExecution(execution);
        project.getBuild().addPlugin(plugin);
        return plugin;
    }
}
