package io.testflow.data.internal.slice;

import io.testflow.core.data.Rows;
import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of one table that a slice has so far, each once. */
final class Picked {

    private final Table table;
    private final List<Column> columns;
    private final Map<List<String>, List<@Nullable Object>> rows = new LinkedHashMap<>();

    Picked(Table table) {
        this.table = table;
        this.columns = table.columns().stream()
                .filter(column -> column.filling() != Column.Filling.COMPUTED)
                .toList();
    }

    Table table() {
        return table;
    }

    /** The columns of its rows: all that take values. */
    List<Column> columns() {
        return columns;
    }

    /** Adds a row; false where it is there already. Rows of tables without a key are told apart by all of their values. */
    boolean add(List<@Nullable Object> row) {
        List<String> key = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (table.primaryKey().isEmpty()
                    || table.primaryKey().contains(columns.get(i).name())) {
                key.add(Values.text(row.get(i)));
            }
        }
        return rows.putIfAbsent(key, row) == null;
    }

    List<List<@Nullable Object>> rows() {
        return List.copyOf(rows.values());
    }

    /** These rows as part of a data set. */
    Rows asRows(List<List<@Nullable Object>> values) {
        return new PickedRows(table.name(), columns.stream().map(Column::name).toList(), values);
    }
}
