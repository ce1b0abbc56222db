package io.testflow.engine.internal.pom;

import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.WorkTree;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the poms that say how a module is built: its own, those of its parents, and of the modules that it uses. */
final class PomLineage {

    private final Project project;
    private final ProjectChanges changes;
    private final WorkTree workTree;

    PomLineage(Project project, ProjectChanges changes) {
        this.project = project;
        this.changes = changes;
        this.workTree = new WorkTree(changes.root());
    }

    /** Paths relative to the root of the work tree, then and now. */
    Set<String> of(ProjectModule module) {
        Set<String> poms = new LinkedHashSet<>();
        add(poms, module.directory().resolve("pom.xml"));
        module.testClassPath().stream()
                .map(ClassPathEntry::id)
                .flatMap(id -> project.module(id).stream())
                .forEach(other -> add(poms, other.directory().resolve("pom.xml")));
        if (poms.stream().flatMap(this::versions).anyMatch(PomLineage::importsOthers)) {
            // Which of them is imported is not looked up: all are taken.
            poms.addAll(changes.pathsAtBase("pom.xml"));
            project.modules().forEach(other -> add(poms, other.directory().resolve("pom.xml")));
        }
        return poms;
    }

    private void add(Set<String> poms, Path file) {
        Optional<String> path = workTree.relative(file);
        if (path.isPresent() && poms.add(path.get())) {
            versions(path.get()).flatMap(pom -> parent(file, pom).stream()).forEach(parent -> add(poms, parent));
        }
    }

    private Stream<RawPom> versions(String path) {
        return Stream.of(PomVersion.atBase(path, changes), PomVersion.onDisk(path, changes))
                .flatMap(version -> version.pom().stream());
    }

    /** Where the parent may be; Maven looks elsewhere when another pom is there, which is no harm here. */
    private Optional<Path> parent(Path file, RawPom pom) {
        if (pom.element("parent").isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> byId = project.module(pom.text("parent", "groupId").orElse("") + ":"
                        + pom.text("parent", "artifactId").orElse(""))
                .map(module -> module.directory().resolve("pom.xml"));
        if (byId.isPresent()) {
            return byId;
        }
        Path related = file.resolveSibling(pom.text("parent", "relativePath").orElse("../pom.xml"))
                .normalize();
        boolean isPom = workTree.relative(related)
                .flatMap(path -> versions(path).findFirst())
                .isPresent();
        return Optional.of(isPom ? related : related.resolve("pom.xml"));
    }

    private static boolean importsOthers(RawPom pom) {
        return Stream.concat(Stream.of(pom), pom.list("profile", "profiles").stream())
                .flatMap(part -> part.list("dependency", "dependencyManagement", "dependencies").stream())
                .anyMatch(dependency ->
                        dependency.text("scope").filter("import"::equals).isPresent());
    }
}
