package io.testflow.maven.effective;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.model.PluginExecution;
import org.jspecify.annotations.Nullable;

/**
 * What one plugin does in one model, in comparable form.
 *
 * @param version its version, {@code none} where the model has none
 * @param configuration what holds for all its goals
 * @param executions by id, without those that run after the last test
 * @param dependencies what it brings on its own class path, in order
 */
record EffectivePlugin(
        String version, String configuration, Map<String, String> executions, List<String> dependencies) {

    static final String VERSION = "version ";

    private static final EffectivePlugin ABSENT = new EffectivePlugin("none", "", Map.of(), List.of());

    /** Phases after the last test of a build. */
    private static final Set<String> TOO_LATE =
            Set.of("none", "verify", "install", "deploy", "pre-site", "site", "post-site", "site-deploy");

    /** All plugins that a model names, also those that it only manages. */
    static Set<String> keys(Model model) {
        Set<String> keys = new TreeSet<>();
        if (model.getBuild() != null) {
            keys.addAll(model.getBuild().getPluginsAsMap().keySet());
            if (model.getBuild().getPluginManagement() != null) {
                keys.addAll(
                        model.getBuild().getPluginManagement().getPluginsAsMap().keySet());
            }
        }
        return keys;
    }

    /** The plugin as it acts in the model; what is only managed acts where the lifecycle brings the plugin. */
    static EffectivePlugin of(Model model, String key, boolean bound) {
        Plugin plugin = find(model.getBuild(), key);
        if (plugin == null && bound && model.getBuild() != null) {
            plugin = find(model.getBuild().getPluginManagement(), key);
        }
        return plugin == null ? ABSENT : read(plugin, KnownPlugins.runsTests(key) ? Set.of() : TOO_LATE);
    }

    private static @Nullable Plugin find(@Nullable PluginContainer container, String key) {
        return container == null ? null : container.getPluginsAsMap().get(key);
    }

    private static EffectivePlugin read(Plugin plugin, Set<String> tooLate) {
        Map<String, String> executions = new TreeMap<>();
        for (PluginExecution execution : plugin.getExecutions()) {
            if (execution.getPhase() == null || !tooLate.contains(execution.getPhase())) {
                List<String> goals = List.copyOf(execution.getGoals());
                executions.put(
                        execution.getId(),
                        execution.getPhase() + goals + Objects.toString(execution.getConfiguration(), ""));
            }
        }
        List<String> dependencies = new ArrayList<>();
        for (Dependency dependency : plugin.getDependencies()) {
            dependencies.add(dependency.getManagementKey() + ":" + dependency.getVersion() + exclusions(dependency));
        }
        return new EffectivePlugin(
                Objects.toString(plugin.getVersion(), "none"),
                Objects.toString(plugin.getConfiguration(), ""),
                executions,
                dependencies);
    }

    private static List<String> exclusions(Dependency dependency) {
        return dependency.getExclusions().stream()
                .map(exclusion -> exclusion.getGroupId() + ":" + exclusion.getArtifactId())
                .toList();
    }

    boolean hasExecutions() {
        return !executions.isEmpty();
    }

    /** Whether the text stands anywhere in its configuration. */
    boolean mentions(String text) {
        return configuration.contains(text)
                || executions.values().stream().anyMatch(execution -> execution.contains(text));
    }

    /** What differs, in words; the one on the version starts with {@link #VERSION}. */
    List<String> differencesTo(EffectivePlugin other) {
        List<String> differences = new ArrayList<>();
        if (!version.equals(other.version)) {
            differences.add(VERSION + version + " -> " + other.version);
        }
        if (!configuration.equals(other.configuration)) {
            differences.add("configuration");
        }
        if (!executions.equals(other.executions)) {
            Set<String> ids = new TreeSet<>(executions.keySet());
            ids.addAll(other.executions.keySet());
            ids.removeIf(id -> Objects.equals(executions.get(id), other.executions.get(id)));
            differences.add("executions " + String.join(" ", ids));
        }
        if (!dependencies.equals(other.dependencies)) {
            differences.add("dependencies");
        }
        return differences;
    }
}
