package io.testflow.maven.surefire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The {@code <configuration>} of one execution, as a value: a change makes new parameters and leaves the old ones alone.
 *
 * <p>Only what Maven 3 and 4 both have of their configuration tree is used.
 */
public final class Parameters {

    private static final String ROOT = "configuration";

    private final Xpp3Dom root;

    private Parameters(Xpp3Dom root) {
        this.root = root;
    }

    /** The parameters of a configuration as a Maven model holds it, {@code null} where there is none. */
    public static Parameters of(@Nullable Object configuration) {
        return new Parameters(configuration instanceof Xpp3Dom dom ? dom : new Xpp3Dom(ROOT));
    }

    /** What a Maven model takes as configuration. */
    public Object toConfiguration() {
        return root;
    }

    /** The names of all parameters, in their order. */
    public List<String> names() {
        return Arrays.stream(root.getChildren())
                .map(Xpp3Dom::getName)
                .distinct()
                .toList();
    }

    /** The text of a parameter, trimmed; empty where it is not there or blank. */
    public Optional<String> value(String name) {
        return child(name).map(Xpp3Dom::getValue).map(String::trim).filter(text -> !text.isEmpty());
    }

    /** The elements of a list; as Maven does, a text is split at commas. Blank elements do not count. */
    public List<String> values(String name) {
        Stream<String> texts = child(name).stream()
                .flatMap(list -> list.getChildCount() > 0
                        ? Arrays.stream(list.getChildren()).map(Xpp3Dom::getValue)
                        : splitAtCommas(list.getValue()));
        return texts.filter(text -> text != null && !text.isBlank())
                .map(String::trim)
                .toList();
    }

    /** The text of an entry of a map. */
    public Optional<String> entry(String map, String key) {
        return child(map)
                .map(entries -> entries.getChild(key))
                .map(Xpp3Dom::getValue)
                .filter(text -> !text.isBlank());
    }

    /** All entries of a map that have a text. */
    public Map<String, String> entries(String map) {
        Map<String, String> texts = new LinkedHashMap<>();
        child(map).ifPresent(entries -> {
            for (Xpp3Dom entry : entries.getChildren()) {
                if (entry.getValue() != null) {
                    texts.put(entry.getName(), entry.getValue());
                }
            }
        });
        return texts;
    }

    /** Everything that a parameter holds, as XML: where something is only looked for. */
    public String text(String name) {
        return child(name).map(Xpp3Dom::toString).orElse("");
    }

    /** These parameters with one set to a text. */
    public Parameters with(String name, String value) {
        Xpp3Dom parameter = new Xpp3Dom(name);
        parameter.setValue(value);
        return replacing(parameter);
    }

    /** These parameters with one set to a list. */
    public Parameters withList(String name, List<String> values) {
        Xpp3Dom list = new Xpp3Dom(name);
        for (String value : values) {
            Xpp3Dom element = new Xpp3Dom("element");
            element.setValue(value);
            list.addChild(element);
        }
        return replacing(list);
    }

    /** These parameters with an entry of a map set, beside the entries that it has. */
    public Parameters withEntry(String map, String key, String value) {
        Xpp3Dom entries = new Xpp3Dom(map);
        child(map).ifPresent(old -> copy(old, entries, key));
        Xpp3Dom entry = new Xpp3Dom(key);
        entry.setValue(value);
        entries.addChild(entry);
        return replacing(entries);
    }

    private Parameters replacing(Xpp3Dom parameter) {
        Xpp3Dom changed = new Xpp3Dom(root.getName());
        copy(root, changed, parameter.getName());
        changed.addChild(parameter);
        return new Parameters(changed);
    }

    private static void copy(Xpp3Dom from, Xpp3Dom to, String without) {
        for (String attribute : from.getAttributeNames()) {
            to.setAttribute(attribute, from.getAttribute(attribute));
        }
        List<Xpp3Dom> children = new ArrayList<>(List.of(from.getChildren()));
        children.removeIf(child -> child.getName().equals(without));
        children.forEach(child -> to.addChild(new Xpp3Dom(child)));
    }

    private Optional<Xpp3Dom> child(String name) {
        return Optional.ofNullable(root.getChild(name));
    }

    private static Stream<String> splitAtCommas(@Nullable String text) {
        return text == null ? Stream.of() : Arrays.stream(text.split(","));
    }
}
