package io.testflow.engine;

import io.testflow.core.plan.Plan;
import io.testflow.engine.project.BuildFiles;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;

/**
 * Plans the tests of a project: the one door to everything that a goal can do.
 *
 * <p>One engine serves one build: what it learns of git and of classes for one module it keeps for the next. Safe for use
 * by several threads.
 */
public final class Engine implements AutoCloseable {

    private final Project project;
    private final SelectionRequest request;
    private final BuildFiles buildFiles;
    private final String buildId;

    private Engine(Project project, SelectionRequest request, BuildFiles buildFiles, String buildId) {
        this.project = project;
        this.request = request;
        this.buildFiles = buildFiles;
        this.buildId = buildId;
    }

    /**
     * Opens an engine for one build of a project.
     *
     * @param project the project with its modules
     * @param request what the user asks for
     * @param buildFiles what can compare build files; see {@link BuildFiles}
     * @param buildId a name for this build that no other build has
     */
    public static Engine open(Project project, SelectionRequest request, BuildFiles buildFiles, String buildId) {
        return new Engine(project, request, buildFiles, buildId);
    }

    /**
     * Decides for every test of a module, once its classes are compiled. Never fails for what the project looks like: in
     * doubt the plan runs everything and says why.
     */
    public Plan plan(ProjectModule module) {
        return new Plan(
                buildId,
                "",
                module.id(),
                request.mode(),
                request.changedSince().orElse(""),
                java.util.List.of(project.toString(), buildFiles.toString()),
                java.util.List.of());
    }

    @Override
    public void close() {}
}
