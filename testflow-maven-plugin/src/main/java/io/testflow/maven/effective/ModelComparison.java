package io.testflow.maven.effective;

import io.testflow.engine.project.BuildChange;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Model;

/** Says what the difference between two effective models does to the tests of the module. */
final class ModelComparison {

    private final Model before;
    private final Model after;
    private final ModuleContext context;

    ModelComparison(Model before, Model after, ModuleContext context) {
        this.before = before;
        this.after = after;
        this.context = context;
    }

    /** What the difference does to the module's own tests; empty where it does nothing. */
    List<BuildChange> forOwnTests() {
        List<BuildChange> changes = new ArrayList<>();
        changes.addAll(new LayoutChanges(before, after).list());
        changes.addAll(new DependencyChanges(before, after, context).ofOwnClassPath());
        changes.addAll(new PluginChanges(before, after, context).list());
        changes.addAll(new PropertyChanges(before, after, context).list());
        return changes.stream().distinct().toList();
    }

    /** What the difference does to tests of other modules that have this one on their class path. */
    List<BuildChange> forDependentTests() {
        List<BuildChange> changes = new ArrayList<>();
        changes.addAll(new DependencyChanges(before, after, context).passedOn());
        forOwnTests().stream().filter(ModelComparison::reachesDependents).forEach(changes::add);
        return changes.stream().distinct().toList();
    }

    private static boolean reachesDependents(BuildChange change) {
        return switch (change.kind()) {
            case COMPILATION, PROPERTY, UNKNOWN -> true;
            case CLASS_PATH, TEST_CONFIGURATION -> false;
        };
    }
}
