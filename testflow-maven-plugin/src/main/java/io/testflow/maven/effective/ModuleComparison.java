package io.testflow.maven.effective;

import static io.testflow.maven.effective.EffectiveBuildFiles.unknown;

import io.testflow.engine.project.BuildChange;
import io.testflow.engine.project.ProjectModule;
import io.testflow.maven.effective.ModelFactory.BuiltModel;
import io.testflow.maven.effective.PomHistory.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Compares the poms that matter to the tests of one module: its own and those of the modules on its class path. */
final class ModuleComparison {

    private final PomHistory history;
    private final MavenSession session;
    private final DescriptorParameters parameters;
    private final ProjectModule planned;

    ModuleComparison(PomHistory history, MavenSession session, DescriptorParameters parameters, ProjectModule planned) {
        this.history = history;
        this.session = session;
        this.parameters = parameters;
        this.planned = planned;
    }

    /** What the changes do to the tests of the planned module. */
    List<BuildChange> own(MavenProject project) {
        return compare(project, project, ModelComparison::forOwnTests);
    }

    /** What the changes of a module on its class path do to the tests of the planned module. */
    List<BuildChange> upstream(MavenProject project) {
        MavenProject own = session.getAllProjects().stream()
                .filter(other -> id(other).equals(planned.id()))
                .findFirst()
                .orElse(project);
        return compare(project, own, ModelComparison::forDependentTests);
    }

    private List<BuildChange> compare(
            MavenProject project, MavenProject own, Function<ModelComparison, List<BuildChange>> question) {
        if (!history.knows(project)) {
            return List.of(unknown("the pom is outside of the work tree"));
        }
        Version before = history.before(project);
        Version after = history.after(project);
        BuiltModel old = before.model();
        BuiltModel current = after.model();
        if (current == null) {
            return List.of(unknown("the pom cannot be read as Maven reads it: " + after.fault()));
        }
        if (old == null) {
            String why = before.fault().isEmpty() ? "new module" : "the old pom: " + before.fault();
            return List.of(unknown(why));
        }
        List<BuildChange> changes = new ArrayList<>();
        doubts(project, old, current)
                .distinct()
                .map(EffectiveBuildFiles::unknown)
                .forEach(changes::add);
        ModuleContext context = new ModuleContext(
                resolved(own),
                key -> isBound(project, key),
                session.getUserProperties().stringPropertyNames(),
                this::isSameModule,
                parameters.of(project));
        changes.addAll(question.apply(new ModelComparison(old.effective(), current.effective(), context)));
        return changes;
    }

    private Stream<String> doubts(MavenProject project, BuiltModel old, BuiltModel current) {
        Stream<String> versions = Stream.of(old, current)
                .flatMap(model -> model.lineage().stream())
                .map(Model::getModelVersion)
                .filter(version -> version != null && !version.equals("4.0.0"))
                .map(version -> "model version " + version);
        Stream<String> activations = Stream.of(old, current)
                .flatMap(
                        model -> history
                                .activations()
                                .doubts(model.lineage(), project.getBasedir().toPath())
                                .stream());
        if (!isMaven3()) {
            // Maven 4 does not say which profiles of parents are active.
            return Stream.concat(versions, activations);
        }
        Set<String> active = new TreeSet<>();
        project.getInjectedProfileIds().values().forEach(active::addAll);
        Stream<String> profiles = active.equals(current.profiles())
                ? Stream.empty()
                : Stream.of("active profiles " + active + ", understood " + new TreeSet<>(current.profiles()));
        return Stream.of(versions, activations, profiles).flatMap(Function.identity());
    }

    private boolean isMaven3() {
        return session.getSystemProperties().getProperty("maven.version", "3").startsWith("3");
    }

    /** What Maven resolved for the tests, unless that is less than what is on their class path. */
    private @Nullable Set<String> resolved(MavenProject own) {
        Set<String> resolved = own.getArtifacts().stream()
                .map(artifact -> artifact.getGroupId() + ":" + artifact.getArtifactId())
                .collect(Collectors.toSet());
        boolean complete = own.getArtifacts().size() >= planned.testClassPath().size()
                && (!resolved.isEmpty() || own.getDependencies().isEmpty());
        return complete ? resolved : null;
    }

    private boolean isBound(MavenProject project, String key) {
        Plugin plugin = project.getBuild().getPluginsAsMap().get(key);
        boolean inLifecycle = plugin != null
                && plugin.getExecutions().stream()
                        .anyMatch(execution -> !execution.getGoals().isEmpty());
        return inLifecycle
                || session.getGoals().stream().anyMatch(goal -> goal.contains(":") && !goal.contains("testflow"));
    }

    private boolean isSameModule(String artifact, @Nullable String oldVersion, @Nullable String newVersion) {
        return session.getAllProjects().stream()
                .filter(project -> id(project).equals(artifact))
                .anyMatch(project -> project.getVersion().equals(newVersion) && wasVersion(project, oldVersion));
    }

    private boolean wasVersion(MavenProject project, @Nullable String version) {
        BuiltModel old = history.before(project).model();
        return old != null && old.effective().getVersion().equals(version);
    }

    private static String id(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId();
    }
}
