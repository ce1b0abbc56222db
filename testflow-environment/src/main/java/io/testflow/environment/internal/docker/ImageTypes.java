package io.testflow.environment.internal.docker;

import io.testflow.core.error.BugException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The types of services that can be containers.
 *
 * @param all by their names
 */
record ImageTypes(Map<String, ImageType> all) {

    private static final String FILE = "image-types.yml";

    /** Those that TestFlow knows. */
    static ImageTypes known() {
        try (InputStream file = Objects.requireNonNull(ImageTypes.class.getResourceAsStream(FILE), FILE)) {
            Map<String, ImageType> all = new LinkedHashMap<>();
            map(new Load(LoadSettings.builder().build()).loadFromInputStream(file))
                    .forEach((name, values) -> all.put(name, type(name, map(values))));
            return new ImageTypes(all);
        } catch (IOException e) {
            throw new BugException(FILE + " cannot be read", e);
        }
    }

    Set<String> names() {
        return all.keySet();
    }

    Optional<ImageType> named(String name) {
        return Optional.ofNullable(all.get(name));
    }

    private static ImageType type(String name, Map<String, Object> values) {
        Map<String, Object> setting = map(values.get("setting"));
        Map<String, Object> ready = map(values.get("ready"));
        Map<Integer, Integer> published = new LinkedHashMap<>();
        map(values.get("published"))
                .forEach((port, other) -> published.put(Integer.valueOf(port), Integer.valueOf(text(other))));
        return new ImageType(
                name,
                text(values.get("title")),
                new ImageType.DefaultImage(
                        text(values.get("image")), text(values.get("version")), text(values.get("flavour"))),
                texts(values.get("ports")).stream().map(Integer::valueOf).toList(),
                published,
                mapOfTexts(values.get("env")),
                new Program(
                        texts(values.get("command")),
                        mapOfTexts(values.get("settings")),
                        texts(setting.get("words")),
                        text(setting.get("variable"))),
                new ImageType.Ready(text(ready.get("log")), text(ready.get("http"))),
                mapOfTexts(values.get("properties")));
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> read) {
            read.forEach((key, each) -> map.put(String.valueOf(key), each));
        }
        return map;
    }

    private static Map<String, String> mapOfTexts(@Nullable Object value) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(value).forEach((key, each) -> texts.put(key, text(each)));
        return texts;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(ImageTypes::text).toList()
                : List.of();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
