package io.testflow.engine.internal.modules;

import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.WorkTree;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the owner of a changed file by the nearest pom above it, now or at the base. Safe for use by several threads. */
public final class FileOwners {

    private final WorkTree workTree;
    private final Map<String, ProjectModule> modules = new HashMap<>();
    private final Set<String> poms = new HashSet<>();

    /** Creates it for one project and its changes. */
    public FileOwners(Project project, ProjectChanges changes) {
        this.workTree = new WorkTree(changes.root());
        for (ProjectModule module : project.modules()) {
            workTree.relative(module.directory()).ifPresent(directory -> modules.put(directory, module));
        }
        changes.pathsAtBase("pom.xml").forEach(path -> poms.add(parent(path)));
    }

    /**
     * The owner of a file.
     *
     * @param path relative to the root of the work tree, with slashes; the file need not exist any more
     */
    public FileOwner of(String path) {
        String directory = path;
        while (!directory.isEmpty()) {
            directory = parent(directory);
            ProjectModule module = modules.get(directory);
            if (module != null) {
                return new FileOwner.Module(module);
            }
            if (poms.contains(directory) || hasPom(directory)) {
                return new FileOwner.OtherModule(directory);
            }
        }
        return new FileOwner.Nobody();
    }

    private boolean hasPom(String directory) {
        return Files.isRegularFile(workTree.absolute(directory).resolve("pom.xml"));
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
