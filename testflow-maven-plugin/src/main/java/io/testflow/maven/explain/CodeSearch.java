package io.testflow.maven.explain;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.engine.Engine;
import io.testflow.engine.SelectionRequest;
import io.testflow.engine.project.BuildFiles;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRunSetup;
import io.testflow.engine.use.AskedCode;
import io.testflow.engine.use.RunUse;
import io.testflow.maven.planning.Faults;
import io.testflow.maven.planning.ModulePlanning;
import io.testflow.maven.planning.TestRuns;
import io.testflow.maven.project.MavenProjects;
import io.testflow.maven.session.SessionEngine;
import io.testflow.maven.surefire.TestExecution;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Looks for the tests that use a piece of code, in all modules of a build.
 *
 * @param session the build, whose test classes are compiled and whose dependencies are resolved
 * @param buildFiles what can compare build files
 * @param faults where what goes wrong is said
 */
public record CodeSearch(MavenSession session, BuildFiles buildFiles, Faults faults) {

    /** What the records that the request compares with say of each test run, in build order. */
    public List<RunUse> of(SelectionRequest request, AskedCode asked) throws IOException {
        Engine engine = SessionEngine.of(session, request, buildFiles);
        List<RunUse> found = new ArrayList<>();
        for (MavenProject project : session.getProjects()) {
            ModulePlanning planning = new ModulePlanning(session, project, buildFiles, faults);
            ProjectModule module = MavenProjects.resolved(session, project);
            Map<TestExecution, RunDirectory> runs = TestRuns.of(session, project);
            Map<String, TestRunSetup> recorded = planning.setups(runs);
            for (TestExecution run : runs.keySet()) {
                TestRunSetup setup = recorded.get(run.id());
                found.add(setup == null ? engine.unknown(module, run.id()) : engine.users(module, setup, asked));
            }
        }
        return found;
    }
}
