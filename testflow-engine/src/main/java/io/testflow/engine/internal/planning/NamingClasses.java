package io.testflow.engine.internal.planning;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.engine.internal.source.IdentifierSearch;
import io.testflow.engine.project.ProjectModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the classes on a class path whose sources name an identifier. Immutable. */
final class NamingClasses {

    private final ModuleCode code;
    private final List<SourceRoot> roots;
    private final IdentifierSearch search = new IdentifierSearch();

    NamingClasses(ModuleCode code) {
        this.code = code;
        this.roots = code.owners().stream().flatMap(this::rootsOf).toList();
    }

    private record SourceRoot(String moduleId, boolean test, Path directory) {}

    /** The sources that name one of these identifiers, with the classes compiled from each. */
    Map<Path, List<ClassSummary>> find(Set<String> identifiers) {
        Map<Path, List<ClassSummary>> found = new TreeMap<>();
        for (SourceRoot root : roots) {
            for (Path file : search.filesNaming(identifiers, List.of(root.directory()))) {
                found.computeIfAbsent(file, each -> new ArrayList<>()).addAll(compiledFrom(root, file));
            }
        }
        return found;
    }

    private List<ClassSummary> compiledFrom(SourceRoot root, Path file) {
        String fileName = file.getFileName().toString();
        String packageName = root.directory()
                .relativize(file.getParent())
                .toString()
                .replace('\\', '.')
                .replace('/', '.');
        // Other languages do not tie a package to a folder.
        return code.classesOf(root.moduleId(), root.test())
                .filter(summary -> summary.sourceFile().equals(fileName))
                .filter(summary ->
                        !fileName.endsWith(".java") || packageOf(summary.name()).equals(packageName))
                .toList();
    }

    private Stream<SourceRoot> rootsOf(ProjectModule owner) {
        return Stream.concat(rootsOf(owner, owner.sourceRoots(), false), rootsOf(owner, owner.testSourceRoots(), true));
    }

    private Stream<SourceRoot> rootsOf(ProjectModule owner, List<Path> directories, boolean test) {
        return code.has(owner.id(), test)
                ? directories.stream().map(directory -> new SourceRoot(owner.id(), test, directory))
                : Stream.of();
    }

    private static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }
}
