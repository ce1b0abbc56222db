package io.testflow.maven.environment;

import io.testflow.maven.session.SessionMemory;
import java.io.IOException;
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

    /**
     * What a command on environments has to say, in lines; none where another module is the chosen one.
     *
     * @throws io.testflow.core.error.UsageException when the user has to do something
     */
    public List<String> run(String... words)
            throws IOException, InterruptedException, DependencyResolutionRequiredException {
        return isHere()
                ? new TestSideProgram(project.getBasedir().toPath(), TestClassPath.of(project)).run(words)
                : List.of();
    }

    private boolean isHere() {
        List<MavenProject> all = session.getProjects();
        boolean isLast = project.equals(all.get(all.size() - 1));
        if (!TestClassPath.hasEnvironments(project) && !isLast) {
            return false;
        }
        return SessionMemory.of(session).get(KEY, project::getId).equals(project.getId());
    }
}
