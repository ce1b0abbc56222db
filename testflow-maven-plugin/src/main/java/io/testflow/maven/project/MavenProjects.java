package io.testflow.maven.project;

import io.testflow.engine.project.Checkout;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import io.testflow.maven.effective.ToolModules;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** A Maven session as a project. */
public final class MavenProjects {

    private MavenProjects() {}

    /** The project that a session builds, with the modules that it leaves out. */
    public static Project of(MavenSession session) {
        ReactorArtifacts reactor = ReactorArtifacts.of(session);
        ToolModules tools = new ToolModules(session);
        List<ProjectModule> modules = session.getAllProjects().stream()
                .map(project -> MavenModule.of(project, reactor.declaredBy(project), tools.toolModules(project)))
                .toList();
        // Not Maven's own root of modules: a .mvn folder may lie in a checkout around this one.
        Path top = session.getTopLevelProject().getBasedir().toPath();
        return new Project(Checkout.rootOf(top), modules);
    }

    /** A module whose dependencies Maven has resolved, with all of its class path. */
    public static ProjectModule resolved(MavenSession session, MavenProject project) {
        return MavenModule.of(
                project,
                ReactorArtifacts.of(session).resolvedFor(project),
                new ToolModules(session).toolModules(project));
    }
}
