package io.testflow.maven.planning;

import io.testflow.core.plan.Plan;
import io.testflow.maven.surefire.JUnitDefaults;
import io.testflow.maven.surefire.SelectionObstacle;
import io.testflow.maven.surefire.TestExecution;
import io.testflow.maven.surefire.TestProvider;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;

/** Takes from a module's plan what one of its test runs can obey. */
final class RunPlanning {

    private final SelectionObstacle obstacle;
    private final Set<String> testArtifacts;

    private RunPlanning(SelectionObstacle obstacle, Set<String> testArtifacts) {
        this.obstacle = obstacle;
        this.testArtifacts = testArtifacts;
    }

    static RunPlanning of(MavenProject project) {
        Path base = project.getBasedir().toPath().toAbsolutePath();
        Build build = project.getBuild();
        return new RunPlanning(
                new SelectionObstacle(
                        base, base.resolve(build.getOutputDirectory()), base.resolve(build.getTestOutputDirectory())),
                project.getArtifacts().stream()
                        .map(artifact -> artifact.getGroupId() + ":" + artifact.getArtifactId())
                        .collect(Collectors.toSet()));
    }

    Plan planFor(TestExecution execution, Plan plan) {
        boolean methods = TestProvider.isPlatform(execution.version(), testArtifacts, execution.dependencies())
                && !JUnitDefaults.tieMethods(execution);
        Plan possible = methods ? plan : plan.byClass();
        return obstacle.of(execution).map(possible::withSelectionOff).orElse(possible);
    }
}
