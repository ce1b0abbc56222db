package io.testflow.core.configuration;

import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.data.TestData;
import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Understands the section {@code data} of {@code testflow.yml}. */
record DataReader(YamlDocument document) {

    private static final String KEYS = "`seed`, `locale`, `load`, and entities by their names";
    private static final long MOST_ROWS = 1_000_000_000_000L;

    List<WrittenData> data(@Nullable Node node) {
        return node == null
                ? List.of()
                : document.named(node, "`data`", "data sets by their names").entrySet().stream()
                        .map(entry -> set(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private WrittenData set(String name, Node node) {
        String place = "data." + name;
        Map<String, Node> values = document.named(node, "`" + place + "`", KEYS);
        TestData data = TestData.named(name);
        Node seed = values.get("seed");
        if (seed != null) {
            data = data.seed(document.whole(seed, "`" + place + ".seed`", Long.MIN_VALUE, Long.MAX_VALUE));
        }
        Node locale = values.get("locale");
        if (locale != null) {
            data = data.locale(document.text(locale, "`" + place + ".locale`", "a language such as `de`"));
        }
        Node load = values.get("load");
        if (load != null) {
            data = data.load(document.text(load, "`" + place + ".load`", "the name of a service"));
        }
        Map<String, Integer> lines = new HashMap<>();
        for (Map.Entry<String, Node> entity : values.entrySet()) {
            if (!Keys.DATA.built().contains(entity.getKey())) {
                lines.put(entity.getKey(), YamlDocument.line(entity.getValue()));
                data = data.with(entity(place, entity.getKey(), entity.getValue(), data.load(), lines));
            }
        }
        return new WrittenData(data, document.file(), lines);
    }

    private Entity entity(String set, String name, Node node, Optional<String> load, Map<String, Integer> lines) {
        String place = set + "." + name;
        if (!(node instanceof MappingNode)) {
            throw document.at(
                    YamlDocument.line(node),
                    "`" + place + "` is no entity with `count` and `fields`, and no key of a data set."
                            + NearestNames.suggestion(name, Keys.DATA.all()) + " Known are " + KEYS + ".");
        }
        Map<String, Node> values = document.mapping(node, "`" + place + "`", Keys.ENTITY);
        Node count = values.get("count");
        if (count == null) {
            throw document.at(YamlDocument.line(node), "`" + place + "` has no `count`. Say how many rows it has.");
        }
        long rows = document.whole(count, "`" + place + ".count`", 0, MOST_ROWS);
        Node fields = values.get("fields");
        if (fields == null && load.isEmpty()) {
            throw document.at(
                    YamlDocument.line(node),
                    "`" + place
                            + "` has no `fields`. Name them, or `load` the data set into a database whose table of this"
                            + " name says what they are.");
        }
        List<Field> read = new ArrayList<>();
        if (fields != null) {
            FieldReader reader = new FieldReader(document);
            document.named(fields, "`" + place + ".fields`", FieldReader.FIELDS).forEach((field, value) -> {
                lines.put(name + "." + field, YamlDocument.line(value));
                read.add(reader.field(place + ".fields." + field, field, value));
            });
        }
        try {
            return new Entity(name, rows, read);
        } catch (UsageException e) {
            throw document.at(YamlDocument.line(node), String.valueOf(e.getMessage()));
        }
    }
}
