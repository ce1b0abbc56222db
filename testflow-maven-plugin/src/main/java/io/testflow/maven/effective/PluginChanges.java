package io.testflow.maven.effective;

import io.testflow.engine.project.BuildChange;
import io.testflow.engine.project.BuildChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Model;

/** Compares the plugins of two models. */
final class PluginChanges {

    private final Model before;
    private final Model after;
    private final ModuleContext context;

    PluginChanges(Model before, Model after, ModuleContext context) {
        this.before = before;
        this.after = after;
        this.context = context;
    }

    List<BuildChange> list() {
        Set<String> keys = new TreeSet<>(EffectivePlugin.keys(before));
        keys.addAll(EffectivePlugin.keys(after));
        List<BuildChange> changes = new ArrayList<>();
        for (String key : keys) {
            if (!KnownPlugins.isHarmless(key)) {
                compare(changes, key);
            }
        }
        return changes;
    }

    private void compare(List<BuildChange> changes, String key) {
        boolean bound = context.bound().test(key);
        EffectivePlugin was = EffectivePlugin.of(before, key, bound);
        EffectivePlugin is = EffectivePlugin.of(after, key, bound);
        if (!bound && !was.hasExecutions() && !is.hasExecutions()) {
            return;
        }
        List<String> differences = was.differencesTo(is);
        if (KnownPlugins.isSameInAllVersions(key)) {
            differences.removeIf(difference -> difference.startsWith(EffectivePlugin.VERSION));
        }
        if (!differences.isEmpty()) {
            changes.add(new BuildChange(kind(key), key + " " + String.join(", ", differences)));
        }
    }

    private static Kind kind(String key) {
        boolean tests = KnownPlugins.runsTests(key) || Objects.equals(key, KnownPlugins.TOOLCHAINS);
        return tests ? Kind.TEST_CONFIGURATION : Kind.COMPILATION;
    }
}
