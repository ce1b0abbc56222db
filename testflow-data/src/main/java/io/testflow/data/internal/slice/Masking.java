package io.testflow.data.internal.slice;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.ForeignKey;
import io.testflow.data.internal.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Masks columns of a slice, and with them those that refer to them. */
public final class Masking {

    private final Schema schema;
    private final Masks masks;
    private final Map<List<String>, String> kinds = new LinkedHashMap<>();

    /**
     * Masks for a slice.
     *
     * @param key that the choice of values depends on
     * @param generation makes rows of definitions
     */
    public Masking(Schema schema, String key, Function<TestData, DataSet> generation) {
        this.schema = schema;
        this.masks = new Masks(key, generation);
    }

    /** Masks a column, and all that refer to it. */
    public void mask(String table, String column, String kind) {
        if (kinds.putIfAbsent(List.of(table, column), kind) != null) {
            return;
        }
        for (ForeignKey key : schema.referringTo(schema.table(table))) {
            int place = key.targetColumns().indexOf(column);
            if (place >= 0) {
                mask(key.table(), key.columns().get(place), kind);
            }
        }
    }

    /** The rows of a slice, masked. */
    public List<Rows> apply(Picking picking) {
        return picking.all().stream().map(this::masked).toList();
    }

    private Rows masked(Picked picked) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : picked.rows()) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                values.add(masked(picked, picked.columns().get(i), row.get(i)));
            }
            rows.add(values);
        }
        return picked.asRows(rows);
    }

    private @Nullable Object masked(Picked picked, Column column, @Nullable Object value) {
        String kind = kinds.get(List.of(picked.table().name(), column.name()));
        return value == null || kind == null ? value : masks.of(value, kind, apart(kind));
    }

    /** Whether some column with this kind takes each value once. */
    private boolean apart(String kind) {
        return kinds.entrySet().stream()
                .filter(masked -> masked.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .anyMatch(column -> schema.table(column.get(0)).uniqueKeys().stream()
                        .anyMatch(key -> key.columns().contains(column.get(1))));
    }
}
