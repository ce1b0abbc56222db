package io.testflow.maven.surefire;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** Finds the executions that run the tests of a module. */
public final class TestExecutions {

    private TestExecutions() {}

    /** The executions of Surefire and Failsafe that a build of this module can run, in the order of the model. */
    public static List<TestExecution> of(MavenProject project, BuildProperties properties) {
        return project.getBuildPlugins().stream()
                .flatMap(plugin -> TestPlugin.of(plugin).stream()
                        .flatMap(testPlugin -> executions(testPlugin, plugin, properties)))
                .toList();
    }

    private static Stream<TestExecution> executions(TestPlugin testPlugin, Plugin plugin, BuildProperties properties) {
        String version = plugin.getVersion() == null ? "" : plugin.getVersion();
        List<String> dependencies = plugin.getDependencies().stream()
                .map(dependency -> dependency.getGroupId() + ":" + dependency.getArtifactId())
                .toList();
        return plugin.getExecutions().stream()
                .filter(execution -> execution.getGoals().contains(testPlugin.goal()))
                .map(execution -> new TestExecution(testPlugin, version, dependencies, execution, properties));
    }
}
