package io.testflow.core.internal.data.frozen;

import io.testflow.core.error.UsageException;
import io.testflow.core.internal.data.file.Json;
import io.testflow.core.internal.data.file.Utf8;
import io.testflow.core.internal.data.frozen.Manifest.FrozenEntity;
import io.testflow.core.internal.data.frozen.Manifest.FrozenField;
import io.testflow.core.internal.data.frozen.Manifest.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The manifest as JSON, a line for each field. */
final class ManifestFile {

    static final String NAME = "manifest.json";

    private static final String FORMAT = "testflow-data";
    private static final long VERSION = 1;
    private static final Pattern FILE = Pattern.compile("[^/\\\\:]+\\.csv");

    private ManifestFile() {}

    static String text(Manifest manifest) {
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("format", FORMAT);
        head.put("version", VERSION);
        head.put("name", manifest.name());
        head.put("content", manifest.content());
        manifest.origin().ifPresent(origin -> {
            head.put("seed", origin.seed());
            head.put("locale", origin.locale());
            head.put("generator", (long) origin.generator());
            origin.datafaker().ifPresent(version -> head.put("datafaker", version));
        });
        Utf8 text = new Utf8();
        text.append("{\n");
        head.forEach((name, value) -> member("  ", name, value, ",\n", text));
        text.append("  \"entities\": [");
        for (int i = 0; i < manifest.entities().size(); i++) {
            text.append(i == 0 ? "\n" : ",\n");
            entity(manifest.entities().get(i), text);
        }
        text.append("\n  ]\n}\n");
        return text.toString();
    }

    private static void entity(FrozenEntity entity, Utf8 text) {
        text.append("    {\n");
        member("      ", "name", entity.name(), ",\n", text);
        member("      ", "file", entity.file(), ",\n", text);
        member("      ", "rows", entity.rows(), ",\n", text);
        text.append("      \"fields\": [");
        for (int i = 0; i < entity.fields().size(); i++) {
            FrozenField field = entity.fields().get(i);
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("name", field.name());
            line.put("type", field.type().json());
            field.definition().ifPresent(definition -> line.put("definition", definition));
            text.append(i == 0 ? "\n        " : ",\n        ");
            Json.append(line, text);
        }
        text.append("\n      ]\n    }");
    }

    private static void member(String indent, String name, @Nullable Object value, String end, Utf8 text) {
        text.append(indent);
        Json.append(name, text);
        text.append(": ");
        Json.append(value, text);
        text.append(end);
    }

    /**
     * What was {@link #text written}.
     *
     * @throws UsageException when it is something else
     */
    static Manifest read(FrozenFile file, String text) {
        try {
            Map<?, ?> head = map(JsonReader.read(text));
            if (!FORMAT.equals(head.get("format"))) {
                throw new IllegalArgumentException("no `\"format\": \"" + FORMAT + "\"`");
            }
            if (number(head, "version") != VERSION) {
                throw new IllegalArgumentException(
                        "the version " + number(head, "version") + ", of which this TestFlow knows " + VERSION);
            }
            List<FrozenEntity> entities = new ArrayList<>();
            for (Object entity : list(head, "entities")) {
                entities.add(entity(map(entity)));
            }
            return new Manifest(text(head, "name"), text(head, "content"), origin(head), entities);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    file.path() + " is no manifest of a frozen data set, it has " + e.getMessage()
                            + ". Restore it, or freeze again: " + FrozenFile.CURE + ".",
                    e);
        }
    }

    private static Optional<Origin> origin(Map<?, ?> head) {
        if (!head.containsKey("seed")) {
            return Optional.empty();
        }
        return Optional.of(new Origin(
                number(head, "seed"),
                text(head, "locale"),
                Math.toIntExact(number(head, "generator")),
                Optional.ofNullable(head.get("datafaker")).map(String::valueOf)));
    }

    private static FrozenEntity entity(Map<?, ?> entity) {
        List<FrozenField> fields = new ArrayList<>();
        for (Object each : list(entity, "fields")) {
            Map<?, ?> field = map(each);
            fields.add(new FrozenField(
                    text(field, "name"),
                    Type.of(field.get("type")),
                    Optional.ofNullable(field.get("definition")).map(String::valueOf)));
        }
        String file = text(entity, "file");
        if (!FILE.matcher(file).matches()) {
            throw new IllegalArgumentException("`" + file + "` in the place of a file beside it, `users.csv`");
        }
        return new FrozenEntity(text(entity, "name"), file, number(entity, "rows"), fields);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("`" + value + "` in the place of an object");
    }

    private static List<?> list(Map<?, ?> map, String name) {
        if (map.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("no list `" + name + "`");
    }

    private static String text(Map<?, ?> map, String name) {
        if (map.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no text `" + name + "`");
    }

    private static long number(Map<?, ?> map, String name) {
        if (map.get(name) instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0
                && number.precision() < 20) {
            return number.longValue();
        }
        throw new IllegalArgumentException("no whole number `" + name + "`");
    }
}
