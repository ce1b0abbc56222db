package io.testflow.maven.effective;

import io.testflow.engine.project.BuildChange;
import io.testflow.engine.project.BuildChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.jspecify.annotations.Nullable;

/** Compares the dependencies of two models, and what they manage. */
final class DependencyChanges {

    private static final Set<String> PASSED_ON = Set.of("compile", "runtime");

    private final Model before;
    private final Model after;
    private final ModuleContext context;

    DependencyChanges(Model before, Model after, ModuleContext context) {
        this.before = before;
        this.after = after;
        this.context = context;
    }

    /** What changes on the class path of the module's own tests. */
    List<BuildChange> ofOwnClassPath() {
        return compare(dependency -> true);
    }

    /** What changes on the class path of the tests of a module that depends on this one. */
    List<BuildChange> passedOn() {
        return compare(dependency -> PASSED_ON.contains(scope(dependency)) && !dependency.isOptional());
    }

    private List<BuildChange> compare(Predicate<Dependency> counts) {
        Map<String, Dependency> old = byKey(before.getDependencies(), counts);
        Map<String, Dependency> current = byKey(after.getDependencies(), counts);
        List<String> changes = new ArrayList<>();
        for (String key : union(old.keySet(), current.keySet())) {
            describe(changes, key, old.get(key), current.get(key));
        }
        if (!common(old, current).equals(common(current, old))) {
            changes.add("order of the dependencies");
        }
        changes.addAll(managed(union(old.keySet(), current.keySet())));
        return changes.stream()
                .distinct()
                .map(what -> new BuildChange(Kind.CLASS_PATH, what))
                .toList();
    }

    private List<String> managed(Set<String> direct) {
        Map<String, Dependency> old = byKey(managedBy(before), dependency -> true);
        Map<String, Dependency> current = byKey(managedBy(after), dependency -> true);
        List<String> changes = new ArrayList<>();
        for (String key : union(old.keySet(), current.keySet())) {
            Dependency was = old.get(key);
            Dependency is = current.get(key);
            if (direct.contains(key) || concernsClassPath(was) || concernsClassPath(is)) {
                describe(changes, key, was, is);
            }
        }
        return changes;
    }

    /**
     * A managed scope can take an artifact off the class path, so that it is no longer seen there: such an entry always
     * counts.
     */
    private boolean concernsClassPath(@Nullable Dependency managed) {
        if (managed == null) {
            return false;
        }
        return managed.getScope() != null
                || managed.getOptional() != null
                || context.mayBeOnClassPath(managed.getGroupId() + ":" + managed.getArtifactId());
    }

    private void describe(List<String> changes, String key, @Nullable Dependency was, @Nullable Dependency is) {
        if (was == null || is == null) {
            Dependency there = was == null ? Objects.requireNonNull(is) : was;
            changes.add(key + " " + there.getVersion() + (was == null ? " added" : " removed"));
            return;
        }
        if (!Objects.equals(was.getVersion(), is.getVersion())
                && !context.ownModules().isSameModule(artifact(is), was.getVersion(), is.getVersion())) {
            changes.add(key + " " + was.getVersion() + " -> " + is.getVersion());
        }
        if (!scope(was).equals(scope(is))) {
            changes.add(key + " scope " + scope(was) + " -> " + scope(is));
        }
        if (was.isOptional() != is.isOptional()) {
            changes.add(key + " optional " + was.isOptional() + " -> " + is.isOptional());
        }
        if (!exclusions(was).equals(exclusions(is))) {
            changes.add(key + " exclusions " + exclusions(was) + " -> " + exclusions(is));
        }
        if (!Objects.equals(was.getSystemPath(), is.getSystemPath())) {
            changes.add(key + " path " + was.getSystemPath() + " -> " + is.getSystemPath());
        }
    }

    private static Map<String, Dependency> byKey(List<Dependency> dependencies, Predicate<Dependency> counts) {
        Map<String, Dependency> map = new LinkedHashMap<>();
        for (Dependency dependency : dependencies) {
            if (counts.test(dependency)) {
                boolean jar = "jar".equals(dependency.getType()) && dependency.getClassifier() == null;
                map.put(jar ? artifact(dependency) : dependency.getManagementKey(), dependency);
            }
        }
        return map;
    }

    private static List<Dependency> managedBy(Model model) {
        return model.getDependencyManagement() == null
                ? List.of()
                : model.getDependencyManagement().getDependencies();
    }

    private static Set<String> exclusions(Dependency dependency) {
        Set<String> exclusions = new TreeSet<>();
        dependency
                .getExclusions()
                .forEach(exclusion -> exclusions.add(exclusion.getGroupId() + ":" + exclusion.getArtifactId()));
        return exclusions;
    }

    private static String artifact(Dependency dependency) {
        return dependency.getGroupId() + ":" + dependency.getArtifactId();
    }

    private static String scope(Dependency dependency) {
        return dependency.getScope() == null || dependency.getScope().isEmpty() ? "compile" : dependency.getScope();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new LinkedHashSet<>(some);
        union.addAll(others);
        return union;
    }

    private static List<String> common(Map<String, Dependency> ordered, Map<String, Dependency> other) {
        return ordered.keySet().stream().filter(other::containsKey).toList();
    }
}
