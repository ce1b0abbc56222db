package io.testflow.data.internal.cleanup;

import io.testflow.data.internal.schema.Table;
import io.testflow.data.internal.value.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row as it is in the database now. */
record StoredRow(Table table, Map<String, @Nullable Object> columns) {

    /** What tells it from all other rows of all tables. */
    List<Object> identity() {
        List<Object> identity = new ArrayList<>(List.of(table.name()));
        List<String> names = table.primaryKey().isEmpty() ? table.columnNames() : table.primaryKey();
        for (String name : names) {
            Object value = columns.get(name);
            identity.add(value == null ? "" : ValueText.of(value));
        }
        return identity;
    }

    /** Some of its values; empty where one of them is null. */
    Optional<List<Object>> values(List<String> names) {
        List<Object> values = new ArrayList<>();
        for (String name : names) {
            Object value = columns.get(name);
            if (value == null) {
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(values);
    }
}
