package io.testflow.maven.effective;

import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.WorkTree;
import io.testflow.maven.effective.ModelFactory.BuiltModel;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelProblem;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** The models of all modules, then and now, each built once, when it is asked for. Safe for use by several threads. */
final class PomHistory {

    private final ProjectChanges changes;
    private final WorkTree workTree;
    private final ModelFactory before;
    private final ModelFactory after;
    private final Map<String, SoftReference<Version>> versions = new ConcurrentHashMap<>();

    PomHistory(ProjectChanges changes, MavenSession session, RepositorySystem system) {
        List<Path> poms = session.getAllProjects().stream()
                .map(project -> project.getFile().toPath().toAbsolutePath().normalize())
                .toList();
        this.changes = changes;
        this.workTree = new WorkTree(changes.root());
        this.before = new ModelFactory(new OldPoms(changes, workTree, poms), session, system);
        this.after = new ModelFactory(new CurrentPoms(poms), session, system);
    }

    ProjectChanges changes() {
        return changes;
    }

    /** Whether the pom of the module is a file of the work tree, so that its past is known. */
    boolean knows(MavenProject module) {
        return workTree.relative(module.getFile().toPath()).isPresent();
    }

    /** What finds profiles that cannot be evaluated. */
    FileActivations activations() {
        return new FileActivations(changes.files(), workTree);
    }

    /** The module as it was at the base. */
    Version before(MavenProject module) {
        return version("before ", before, module);
    }

    /** The module as its pom is now, without what extensions of the build did to it since. */
    Version after(MavenProject module) {
        return version("after ", after, module);
    }

    private Version version(String when, ModelFactory factory, MavenProject module) {
        String key = when + module.getFile();
        SoftReference<Version> known = versions.get(key);
        Version version = known == null ? null : known.get();
        if (version == null) {
            version = build(factory, module);
            versions.put(key, new SoftReference<>(version));
        }
        return version;
    }

    private static Version build(ModelFactory factory, MavenProject module) {
        try {
            BuiltModel model = factory.build(module);
            return model == null ? new Version(null, "") : new Version(model, "");
        } catch (ModelBuildingException e) {
            return new Version(null, fault(e));
        }
    }

    private static String fault(ModelBuildingException e) {
        return e.getProblems().stream()
                .filter(problem -> problem.getSeverity() != ModelProblem.Severity.WARNING)
                .map(ModelProblem::getMessage)
                .findFirst()
                .orElseGet(e::toString);
    }

    /**
     * A module at one point in time.
     *
     * @param model {@code null} where there was no such pom, or it could not be built
     * @param fault why it could not be built, empty where nothing is wrong
     */
    record Version(@Nullable BuiltModel model, String fault) {}
}
