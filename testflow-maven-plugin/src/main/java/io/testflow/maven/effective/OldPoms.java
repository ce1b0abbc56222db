package io.testflow.maven.effective;

import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.WorkTree;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The poms as they were at the base. Outside of the work tree a file is taken to be as it is now. */
final class OldPoms implements PomTree {

    private final ProjectChanges changes;
    private final WorkTree workTree;
    private final PomIndex index = new PomIndex();

    /** Reads all poms of the base, and those with another file name that the build uses now. */
    OldPoms(ProjectChanges changes, WorkTree workTree, Collection<Path> currentPoms) {
        this.changes = changes;
        this.workTree = workTree;
        Set<Path> poms = new LinkedHashSet<>(currentPoms);
        changes.pathsAtBase("pom.xml").forEach(path -> poms.add(workTree.absolute(path)));
        for (Path pom : poms) {
            content(pom).ifPresent(content -> index.add(pom, content));
        }
    }

    @Override
    public Optional<byte[]> content(Path pom) {
        Optional<String> path = workTree.relative(pom);
        return path.isPresent() ? changes.contentAtBase(path.get()) : CurrentPoms.read(pom);
    }

    @Override
    public Optional<Path> find(String groupId, String artifactId, String version) {
        return index.find(groupId, artifactId, version);
    }
}
