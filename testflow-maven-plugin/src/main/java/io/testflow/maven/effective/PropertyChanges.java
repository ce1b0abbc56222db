package io.testflow.maven.effective;

import io.testflow.engine.project.BuildChange;
import io.testflow.engine.project.BuildChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.jspecify.annotations.Nullable;

/** Compares the properties of two models, and the values of the model that a resource can name like a property. */
final class PropertyChanges {

    private static final List<String> OTHER_FILES =
            List.of("antfile", "<ant", "<subant", "<import", "<include", "<script");

    private final Model before;
    private final Model after;
    private final ModuleContext context;

    PropertyChanges(Model before, Model after, ModuleContext context) {
        this.before = before;
        this.after = after;
        this.context = context;
    }

    List<BuildChange> list() {
        List<BuildChange> changes = new ArrayList<>();
        for (String name : changed(declared(before), declared(after))) {
            if (context.userProperties().contains(name)) {
                continue;
            }
            changes.add(new BuildChange(Kind.PROPERTY, name));
            if (isReadByTests(name)) {
                changes.add(new BuildChange(Kind.TEST_CONFIGURATION, "property " + name));
            }
            if (KnownProperties.isReadByCompilation(name)) {
                changes.add(new BuildChange(Kind.COMPILATION, "property " + name));
            }
            readers(name)
                    .map(plugin -> "property " + name + ", which " + plugin + " may read")
                    .map(what -> new BuildChange(Kind.COMPILATION, what))
                    .forEach(changes::add);
        }
        for (String name : changed(values(before), values(after))) {
            changes.add(new BuildChange(Kind.PROPERTY, name));
        }
        return changes;
    }

    /** Surefire replaces {@code @{name}} when it runs, so that it is no part of the effective model. */
    private boolean isReadByTests(String name) {
        return KnownProperties.isReadByTestPlugins(name)
                || Stream.of(before, after).anyMatch(model -> testPluginMentions(model, "@{" + name + "}"));
    }

    private boolean testPluginMentions(Model model, String text) {
        return Stream.of(KnownPlugins.SUREFIRE, KnownPlugins.FAILSAFE)
                .anyMatch(key -> EffectivePlugin.of(model, key, true).mentions(text));
    }

    private Stream<String> readers(String property) {
        if (KnownProperties.isDate(property)) {
            return Stream.empty();
        }
        Set<String> keys = new TreeSet<>(EffectivePlugin.keys(before));
        keys.addAll(EffectivePlugin.keys(after));
        return keys.stream()
                .filter(key -> !KnownPlugins.isHarmless(key) && !KnownPlugins.hasKnownProperties(key))
                .filter(this::acts)
                .filter(key -> mayRead(key, property));
    }

    private boolean mayRead(String key, String property) {
        return KnownPlugins.readsAnyProperty(key)
                || (key.equals(KnownPlugins.ANTRUN) && isNamedInScript(key, property))
                || context.parameters().mayRead(key, property);
    }

    /** Ant sees all properties: in conditions of the pom by their bare name, in other files and scripts unseen. */
    private boolean isNamedInScript(String key, String property) {
        return Stream.of(before, after)
                .map(model -> EffectivePlugin.of(model, key, true))
                .anyMatch(plugin ->
                        plugin.mentions(property) || OTHER_FILES.stream().anyMatch(plugin::mentions));
    }

    private boolean acts(String key) {
        return context.bound().test(key)
                || Stream.of(before, after)
                        .anyMatch(model -> EffectivePlugin.of(model, key, false).hasExecutions());
    }

    private static Map<String, String> declared(Model model) {
        Map<String, String> properties = new TreeMap<>();
        model.getProperties()
                .stringPropertyNames()
                .forEach(name -> properties.put(name, model.getProperties().getProperty(name)));
        return properties;
    }

    /** Resources name them with {@code project.}, {@code pom.} or nothing in front. */
    private static Map<String, String> values(Model model) {
        Map<String, String> values = new TreeMap<>();
        put(values, "groupId", model.getGroupId());
        put(values, "artifactId", model.getArtifactId());
        put(values, "version", model.getVersion());
        put(values, "packaging", model.getPackaging());
        put(values, "name", model.getName());
        put(values, "description", model.getDescription());
        put(values, "url", model.getUrl());
        put(values, "inceptionYear", model.getInceptionYear());
        if (model.getParent() != null) {
            put(values, "parent.groupId", model.getParent().getGroupId());
            put(values, "parent.artifactId", model.getParent().getArtifactId());
            put(values, "parent.version", model.getParent().getVersion());
        }
        if (model.getOrganization() != null) {
            put(values, "organization.name", model.getOrganization().getName());
            put(values, "organization.url", model.getOrganization().getUrl());
        }
        if (model.getScm() != null) {
            put(values, "scm.url", model.getScm().getUrl());
            put(values, "scm.connection", model.getScm().getConnection());
            put(values, "scm.tag", model.getScm().getTag());
        }
        if (model.getBuild() != null) {
            put(values, "build.finalName", model.getBuild().getFinalName());
        }
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            Stream.of("project.", "pom.", "").forEach(prefix -> values.put(prefix + name, value));
        }
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return names;
    }
}
