package io.testflow.maven.effective;

import io.testflow.engine.project.BuildChange;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.FileChange.Type;
import io.testflow.engine.project.ProjectModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/** A Maven session over poms in a directory, and what they were before; no artifact can be resolved in it. */
final class Reactor {

    private final Path root;
    private final MemoryChanges changes;
    private final List<String> strangeProfiles = new ArrayList<>();
    private final List<String> poms = new ArrayList<>();
    private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();

    Reactor(Path root) {
        this.root = root;
        this.changes = new MemoryChanges(root);
        request.setGoals(List.of("verify"));
    }

    /** Lets the build say that a profile is active which no pom has. */
    void activeInBuild(String profile) {
        strangeProfiles.add(profile);
    }

    MemoryChanges changes() {
        return changes;
    }

    DefaultMavenExecutionRequest request() {
        return request;
    }

    /** Adds a module whose pom was the one text and is the other; {@code null} where there was none. */
    Reactor pom(String path, String before, String after) {
        Path file = root.resolve(path);
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, project(after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (before != null) {
            changes.base(path, project(before));
        }
        if (!after.equals(before)) {
            changes.changed(path, before == null ? Type.ADDED : Type.MODIFIED);
        }
        poms.add(path);
        return this;
    }

    private static String project(String sections) {
        return "<project><modelVersion>4.0.0</modelVersion>" + sections + "</project>";
    }

    @SuppressWarnings("deprecation") // the only public way to a session without a whole Maven
    MavenSession session() {
        MavenSession session = new MavenSession(
                null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
        List<MavenProject> bare = poms.stream().map(this::bare).toList();
        session.setProjects(bare);
        session.setAllProjects(bare);
        List<Path> files = poms.stream().map(root::resolve).toList();
        ModelFactory factory = new ModelFactory(new CurrentPoms(files), session, noArtifacts());
        List<MavenProject> projects =
                bare.stream().map(project -> built(factory, project)).toList();
        session.setProjects(projects);
        session.setAllProjects(projects);
        return session;
    }

    private MavenProject bare(String pom) {
        MavenProject project = new MavenProject();
        project.setFile(root.resolve(pom).toFile());
        project.setRemoteArtifactRepositories(List.of());
        return project;
    }

    private MavenProject built(ModelFactory factory, MavenProject bare) {
        try {
            ModelFactory.BuiltModel model = Objects.requireNonNull(factory.build(bare));
            MavenProject project = new MavenProject(model.effective());
            project.setFile(bare.getFile());
            project.setRemoteArtifactRepositories(List.of());
            project.setInjectedProfileIds("all", List.copyOf(model.profiles()));
            project.setInjectedProfileIds("strange", strangeProfiles);
            return project;
        } catch (ModelBuildingException e) {
            MavenProject project = new MavenProject();
            project.setGroupId("g");
            project.setArtifactId("broken");
            project.setFile(bare.getFile());
            project.setRemoteArtifactRepositories(List.of());
            return project;
        }
    }

    /** What the changes do to the module with these modules on its class path, as lines. */
    List<String> compare(String id, String... upstream) {
        List<ClassPathEntry> entries = new ArrayList<>();
        for (String module : upstream) {
            entries.add(new ClassPathEntry(root.resolve(module), module, false));
        }
        ProjectModule module = new ProjectModule(
                id, root, List.of(), List.of(), List.of(), List.of(), root, root, entries, Set.of(), root);
        EffectiveBuildFiles files = new EffectiveBuildFiles(session(), noArtifacts(), emptyDescriptors());
        List<BuildChange> found = files.compare(module, changes);
        return found.stream()
                .map(change -> change.kind() + " " + change.description())
                .toList();
    }

    private static RepositorySystem noArtifacts() {
        Answer notFound = arguments -> {
            throw new ArtifactResolutionException(
                    List.of(new ArtifactResult((ArtifactRequest) arguments[1])), "no artifact here");
        };
        return proxy(
                RepositorySystem.class,
                Map.of("resolveArtifact", notFound, "newResolutionRepositories", arguments -> List.of()));
    }

    private static MavenPluginManager emptyDescriptors() {
        return proxy(MavenPluginManager.class, Map.of("getPluginDescriptor", arguments -> new PluginDescriptor()));
    }

    private static <T> T proxy(Class<T> type, Map<String, Answer> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Answer answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    return answer.to(arguments);
                }));
    }

    @FunctionalInterface
    private interface Answer {
        Object to(Object[] arguments) throws Exception;
    }
}
