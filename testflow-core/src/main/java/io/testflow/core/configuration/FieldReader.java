package io.testflow.core.configuration;

import io.testflow.core.data.Content;
import io.testflow.core.data.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Understands the fields of an entity: a kind, or keys with values. */
record FieldReader(YamlDocument document) {

    static final String FIELDS = "fields by their names, with their kinds";

    private static final String KIND = "a kind such as `email` or `int:1..100`";
    private static final List<String> CONTENTS = List.of("kind", "fields", "list");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})\\.\\.(\\d{1,6})");
    private static final String SIZES = "how many items there are, `1..3`";

    Field field(String place, String name, Node node) {
        if (!(node instanceof MappingNode)) {
            return Field.field(name, document.written(node, "`" + place + "`", KIND));
        }
        Map<String, Node> values = document.mapping(node, "`" + place + "`", Keys.FIELD);
        return new Field(
                name,
                content(place, node, values),
                share(place, values.get("nulls")),
                unique(place, values.get("unique")));
    }

    private Content content(String place, Node node) {
        return node instanceof MappingNode
                ? content(place, node, document.mapping(node, "`" + place + "`", Keys.FIELD))
                : new Content.Value(document.written(node, "`" + place + "`", KIND));
    }

    private Content content(String place, Node node, Map<String, Node> values) {
        List<String> given = CONTENTS.stream().filter(values::containsKey).toList();
        if (given.size() != 1 || (values.containsKey("size") && !given.contains("list"))) {
            throw document.at(
                    YamlDocument.line(node),
                    "`" + place + "` takes one of `kind`, `fields` of an object, and `list` with its `size`.");
        }
        Node kind = values.get("kind");
        if (kind != null) {
            return new Content.Value(document.written(kind, "`" + place + ".kind`", KIND));
        }
        Node fields = values.get("fields");
        if (fields != null) {
            List<Field> parts = new ArrayList<>();
            document.named(fields, "`" + place + ".fields`", FIELDS)
                    .forEach((name, value) -> parts.add(field(place + ".fields." + name, name, value)));
            return new Content.Nested(parts);
        }
        return many(place, Objects.requireNonNull(values.get("list")), values.get("size"));
    }

    private Content many(String place, Node list, @Nullable Node size) {
        Content each = content(place + ".list", list);
        if (size == null) {
            return new Content.Many(each, 1, 3);
        }
        Matcher bounds = SIZE.matcher(document.written(size, "`" + place + ".size`", SIZES));
        if (!bounds.matches()) {
            throw document.wrongType(size, "`" + place + ".size`", SIZES);
        }
        return new Content.Many(each, Integer.parseInt(bounds.group(1)), Integer.parseInt(bounds.group(2)));
    }

    private double share(String place, @Nullable Node node) {
        if (node == null) {
            return 0;
        }
        String allowed = "a share from 0, none, to 1, all";
        String written = document.written(node, "`" + place + ".nulls`", allowed);
        if (!written.matches("0(\\.\\d+)?|1(\\.0+)?")) {
            throw document.wrongType(node, "`" + place + ".nulls`", allowed);
        }
        return Double.parseDouble(written);
    }

    private boolean unique(String place, @Nullable Node node) {
        if (node == null) {
            return false;
        }
        String written = document.written(node, "`" + place + ".unique`", "`true` or `false`");
        if (!written.matches("true|false")) {
            throw document.wrongType(node, "`" + place + ".unique`", "`true` or `false`");
        }
        return written.equals("true");
    }
}
