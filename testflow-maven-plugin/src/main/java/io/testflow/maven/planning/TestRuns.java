package io.testflow.maven.planning;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.maven.surefire.BuildProperties;
import io.testflow.maven.surefire.SkippedTests;
import io.testflow.maven.surefire.TestExecution;
import io.testflow.maven.surefire.TestExecutions;
import io.testflow.maven.wiring.RunDirectories;
import io.testflow.maven.wiring.WiredRun;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Finds the test runs of a module and where each meets its build. */
public final class TestRuns {

    private TestRuns() {}

    /** The runs of this build, those aside whose tests the user has switched off. */
    public static Map<TestExecution, RunDirectory> of(MavenSession session, MavenProject project) {
        List<TestExecution> executions = TestExecutions.of(project, BuildProperties.of(session, project));
        Path buildDirectory =
                project.getBasedir().toPath().resolve(project.getBuild().getDirectory());
        Map<TestExecution, RunDirectory> all = RunDirectories.of(executions, buildDirectory);
        Map<TestExecution, RunDirectory> running = new LinkedHashMap<>();
        all.forEach((execution, directory) -> {
            if (!SkippedTests.in(execution)) {
                running.put(
                        execution,
                        WiredRun.of(execution).map(WiredRun::directory).orElse(directory));
            }
        });
        return running;
    }
}
