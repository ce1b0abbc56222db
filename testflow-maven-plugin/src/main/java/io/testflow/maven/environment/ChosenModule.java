package io.testflow.maven.environment;

import io.testflow.maven.session.SessionMemory;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The one module of a session whose class path is taken: the first whose tests see the extension, or else the last of all.
 *
 * @param session the session
 * @param project the module that Maven is in
 */
public record ChosenModule(MavenSession session, MavenProject project) {

    private static final String KEY = "io.testflow.environments";

    /** Whether that is the module that Maven is in. */
    public boolean isHere() {
        List<MavenProject> all = session.getProjects();
        boolean isLast = project.equals(all.get(all.size() - 1));
        if (!TestClassPath.hasEnvironments(project) && !isLast) {
            return false;
        }
        return SessionMemory.of(session).get(KEY, project::getId).equals(project.getId());
    }

    /** What runs commands there. */
    public TestSideProgram program() throws DependencyResolutionRequiredException {
        return new TestSideProgram(project.getBasedir().toPath(), TestClassPath.of(project));
    }
}
