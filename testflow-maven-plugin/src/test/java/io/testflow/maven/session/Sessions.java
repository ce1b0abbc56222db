package io.testflow.maven.session;

import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;

/** Maven sessions with no Maven around them. */
public final class Sessions {

    private Sessions() {}

    /** A session that has not read its projects. */
    @SuppressWarnings("deprecation") // the only public way to a session without a whole Maven
    public static MavenSession empty() {
        return new MavenSession(
                null,
                new DefaultRepositorySystemSession(),
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
    }

    /** A session that builds all of these projects, the first of them the topmost. */
    public static MavenSession of(MavenProject... projects) {
        MavenSession session = empty();
        session.setProjects(List.of(projects));
        session.setAllProjects(List.of(projects));
        return session;
    }
}
