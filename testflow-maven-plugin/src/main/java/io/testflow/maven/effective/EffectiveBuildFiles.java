package io.testflow.maven.effective;

import io.testflow.engine.project.BuildChange;
import io.testflow.engine.project.BuildChange.Kind;
import io.testflow.engine.project.BuildFiles;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Compares the builds of modules by the effective models that Maven makes of their poms, then and now. Nothing is built
 * before it is asked for; safe for use by several threads.
 */
public final class EffectiveBuildFiles implements BuildFiles {

    private final MavenSession session;
    private final RepositorySystem system;
    private final DescriptorParameters parameters;
    private @Nullable PomHistory history;

    /** Creates it for one session. */
    public EffectiveBuildFiles(MavenSession session, RepositorySystem system, MavenPluginManager plugins) {
        this.session = session;
        this.system = system;
        this.parameters = new DescriptorParameters(plugins, session);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The answer also holds what comes from the modules on the class path of the tests: their dependencies, and how their
     * code and resources are made. A {@code PROPERTY} of any of them is listed by its name alone.
     */
    @Override
    public List<BuildChange> compare(ProjectModule module, ProjectChanges changes) {
        try {
            return Stream.concat(mavenFiles(changes), models(module, changes).stream())
                    .distinct()
                    .toList();
        } catch (RuntimeException | LinkageError e) {
            // What cannot be compared must not stop the build, nor pass for unchanged.
            return List.of(unknown("the poms cannot be compared: " + e));
        }
    }

    private static Stream<BuildChange> mavenFiles(ProjectChanges changes) {
        return changes.files().stream()
                .map(FileChange::path)
                .filter(path -> path.startsWith(".mvn/") || path.contains("/.mvn/"))
                .filter(path -> !path.startsWith(".mvn/wrapper/") && !path.contains("/.mvn/wrapper/"))
                .map(EffectiveBuildFiles::unknown);
    }

    private List<BuildChange> models(ProjectModule module, ProjectChanges changes) {
        Optional<MavenProject> project = project(module.id());
        if (project.isEmpty()) {
            return List.of(unknown(module.id() + " is no module of this Maven build"));
        }
        ModuleComparison comparison = new ModuleComparison(history(changes), session, parameters, module);
        List<BuildChange> found = new ArrayList<>(comparison.own(project.get()));
        module.testClassPath().stream()
                .map(ClassPathEntry::id)
                .filter(id -> !id.equals(module.id()) && project(id).isPresent())
                .distinct()
                .forEach(id -> found.addAll(upstream(comparison, id)));
        return found;
    }

    private List<BuildChange> upstream(ModuleComparison comparison, String id) {
        return project(id)
                .map(project -> comparison.upstream(project).stream()
                        .map(change -> change.kind() == Kind.PROPERTY
                                ? change
                                : new BuildChange(change.kind(), change.description() + " (in " + id + ")"))
                        .toList())
                .orElseGet(() -> List.of(unknown(id + " is no module of this Maven build")));
    }

    private Optional<MavenProject> project(String id) {
        return session.getAllProjects().stream()
                .filter(project -> id.equals(project.getGroupId() + ":" + project.getArtifactId()))
                .findFirst();
    }

    private synchronized PomHistory history(ProjectChanges changes) {
        if (history == null || history.changes() != changes) {
            history = new PomHistory(changes, session, system);
        }
        return history;
    }

    static BuildChange unknown(String description) {
        return new BuildChange(Kind.UNKNOWN, description);
    }
}
