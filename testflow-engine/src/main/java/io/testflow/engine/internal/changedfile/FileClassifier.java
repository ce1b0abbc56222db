package io.testflow.engine.internal.changedfile;

import io.testflow.engine.internal.modules.FileOwner;
import io.testflow.engine.internal.modules.FileOwners;
import io.testflow.engine.internal.source.SourceLanguage;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.ResourceRoot;
import io.testflow.engine.project.WorkTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what each changed file is to the project, by where it is. */
public final class FileClassifier {

    private static final String POM = "pom.xml";

    private final WorkTree workTree;
    private final FileOwners owners;
    private final Optional<String> settings;
    private final List<Root> roots = new ArrayList<>();

    /**
     * Classifies for a project.
     *
     * @param project the project
     * @param changes where its checkout is, and which poms it had at the base
     */
    public FileClassifier(Project project, ProjectChanges changes) {
        this.workTree = new WorkTree(changes.root());
        this.owners = new FileOwners(project, changes);
        this.settings = workTree.relative(project.directory().resolve("testflow.yml"));
        for (ProjectModule module : project.modules()) {
            module.testSourceRoots().forEach(each -> add(module, true, each, null));
            module.sourceRoots().forEach(each -> add(module, false, each, null));
            module.testResources().forEach(each -> add(module, true, each.directory(), each));
            module.resources().forEach(each -> add(module, false, each.directory(), each));
        }
        roots.sort(Comparator.comparing((Root root) -> root.path().length()).reversed());
    }

    /** A directory of sources, or of resources, of a module; the path ends in a slash, or is empty. */
    private record Root(
            ProjectModule module,
            boolean test,
            String path,
            @Nullable ResourceRoot resources) {

        boolean holds(String file) {
            if (!file.startsWith(path)) {
                return false;
            }
            return resources == null
                    ? SourceLanguage.of(file) != SourceLanguage.OTHER
                    : resources.holds(file.substring(path.length()));
        }

        ChangedFile changed(FileChange change) {
            return resources == null
                    ? new ChangedFile.Source(change, module, test)
                    : new ChangedFile.Resource(
                            change, module, test, resources.nameOf(change.path().substring(path.length())));
        }

        /** Whether the module takes a file from here, and so no longer from the other one. */
        boolean comesBefore(Root other) {
            return module.id().equals(other.module().id())
                    && (test == other.test() || path.length() > other.path().length());
        }
    }

    private void add(ProjectModule module, boolean test, Path directory, @Nullable ResourceRoot resources) {
        workTree.relative(directory)
                .ifPresent(path -> roots.add(new Root(module, test, path.isEmpty() ? "" : path + "/", resources)));
    }

    /** Tells what a changed file is: one thing, or one for each module that builds a folder it shares with others. */
    public List<ChangedFile> classify(FileChange change) {
        String path = change.path();
        if (isBuildFile(path)) {
            return List.of(new ChangedFile.Build(change));
        }
        if (settings.filter(path::equals).isPresent()) {
            return List.of(new ChangedFile.Own(change));
        }
        List<ChangedFile> built = inRoots(change);
        return built.isEmpty() ? List.of(elsewhere(change)) : built;
    }

    private static boolean isBuildFile(String path) {
        String file = "/" + path;
        return (file.endsWith("/" + POM) && !file.contains("/src/"))
                || (file.contains("/.mvn/") && !file.contains("/.mvn/wrapper/"));
    }

    private List<ChangedFile> inRoots(FileChange change) {
        List<ChangedFile> found = new ArrayList<>();
        List<Root> taken = new ArrayList<>();
        for (Root root : roots) {
            if (root.holds(change.path()) && taken.stream().noneMatch(before -> before.comesBefore(root))) {
                taken.add(root);
                found.add(root.changed(change));
            }
        }
        return found;
    }

    private ChangedFile elsewhere(FileChange change) {
        FileOwner owner = owners.of(beforeSources(change.path()));
        if (owner instanceof FileOwner.Module module) {
            String folder = workTree.relative(module.module().directory()).orElse("");
            String inModule = change.path().substring(folder.isEmpty() ? 0 : folder.length() + 1);
            return Documentation.is(inModule)
                    ? new ChangedFile.Documentation(change, module.module())
                    : new ChangedFile.Unknown(change, module.module());
        }
        if (owner instanceof FileOwner.OtherModule other) {
            Path pom = workTree.absolute(other.directory()).resolve(POM);
            return new ChangedFile.Foreign(change, pom);
        }
        return new ChangedFile.Homeless(change);
    }

    /** A pom among the sources of a module is a fixture of its tests, and makes no module of its own. */
    private static String beforeSources(String path) {
        int sources = ("/" + path).indexOf("/src/");
        return sources < 0 ? path : path.substring(0, sources) + (sources == 0 ? "src" : "/src");
    }
}
