package io.testflow.engine.internal.pom;

import io.testflow.engine.project.ClassPathEntry;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows the dependencies between the modules of a project. */
final class ModuleDependencies {

    private final Map<String, ModuleLayout> byId = new LinkedHashMap<>();
    private final Map<Path, ModuleLayout> byFile = new LinkedHashMap<>();

    ModuleDependencies(Collection<ModuleLayout> modules) {
        for (ModuleLayout module : modules) {
            byId.put(module.id(), module);
            byFile.put(module.file(), module);
        }
    }

    /**
     * Output of all modules that the tests of one can have on their class path, whatever their scope: too many are safe.
     *
     * @return nearest first
     */
    List<ClassPathEntry> classPath(ModuleLayout module) {
        Set<ClassPathEntry> entries = new LinkedHashSet<>();
        Set<ModuleLayout> seen = new LinkedHashSet<>(Set.of(module));
        Deque<ModuleLayout> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (RawPom dependency : dependencies(open.pop())) {
                Optional<ModuleLayout> found = find(dependency, module);
                if (found.isPresent() && !found.get().equals(module)) {
                    ModuleLayout other = found.get();
                    boolean tests = isTestJar(dependency);
                    entries.add(new ClassPathEntry(tests ? other.testClasses() : other.classes(), other.id(), tests));
                    if (seen.add(other)) {
                        open.add(other);
                    }
                }
            }
        }
        return List.copyOf(entries);
    }

    /** The modules in an order in which each follows what it needs. */
    List<ModuleLayout> inBuildOrder() {
        Set<ModuleLayout> ordered = new LinkedHashSet<>();
        byId.values().forEach(module -> visit(module, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private void visit(ModuleLayout module, Set<ModuleLayout> ordered, Set<ModuleLayout> open) {
        if (ordered.contains(module) || !open.add(module)) {
            return;
        }
        for (RawPom dependency : dependencies(module)) {
            find(dependency, module).ifPresent(other -> visit(other, ordered, open));
        }
        ordered.add(module);
    }

    /** Dependencies of the module, of its profiles, and of its parents in the project, with their profiles. */
    private List<RawPom> dependencies(ModuleLayout module) {
        List<RawPom> dependencies = new ArrayList<>();
        Set<ModuleLayout> lineage = new LinkedHashSet<>();
        Optional<ModuleLayout> current = Optional.of(module);
        while (current.isPresent() && lineage.add(current.get())) {
            RawPom pom = current.get().pom();
            dependencies.addAll(pom.list("dependency", "dependencies"));
            pom.list("profile", "profiles")
                    .forEach(profile -> dependencies.addAll(profile.list("dependency", "dependencies")));
            current = parent(current.get());
        }
        return dependencies;
    }

    private Optional<ModuleLayout> parent(ModuleLayout module) {
        String id = module.pom().text("parent", "groupId").orElse("") + ":"
                + module.pom().text("parent", "artifactId").orElse("");
        return Optional.ofNullable(byId.get(id));
    }

    /** A group with a placeholder in it is taken for any group. */
    private Optional<ModuleLayout> find(RawPom dependency, ModuleLayout from) {
        String artifactId = dependency
                .text("artifactId")
                .orElse("")
                .replace("${project.artifactId}", from.pom().text("artifactId").orElse(""));
        String groupId = dependency.text("groupId").orElse("");
        if (groupId.contains("${")) {
            return byId.values().stream()
                    .filter(module -> module.id().endsWith(":" + artifactId))
                    .findFirst();
        }
        return Optional.ofNullable(byId.get(groupId + ":" + artifactId));
    }

    private static boolean isTestJar(RawPom dependency) {
        return dependency.text("type").filter("test-jar"::equals).isPresent()
                || dependency.text("classifier").filter("tests"::equals).isPresent();
    }
}
