package io.testflow.data.internal.schema;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the keys of one table after the other. */
final class Keys {

    private final DatabaseMetaData metadata;
    private final String catalog;
    private final @Nullable String schema;

    Keys(DatabaseMetaData metadata, String catalog, @Nullable String schema) {
        this.metadata = metadata;
        this.catalog = catalog;
        this.schema = schema;
    }

    List<String> primary(String table) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet found = metadata.getPrimaryKeys(catalog, schema, table)) {
            while (found.next()) {
                columns.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    /** Those that hold for all rows, and for columns themselves: no partial index, and none of expressions. */
    List<UniqueKey> unique(String table, List<String> known) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (ResultSet found = metadata.getIndexInfo(catalog, schema, table, true, true)) {
            while (found.next()) {
                String index = found.getString("INDEX_NAME");
                if (index != null && found.getString("FILTER_CONDITION") == null) {
                    columns.computeIfAbsent(index, name -> new ArrayList<>()).add(found.getString("COLUMN_NAME"));
                }
            }
        }
        return columns.entrySet().stream()
                .filter(index -> known.containsAll(index.getValue()))
                .map(index -> new UniqueKey(index.getKey(), index.getValue()))
                .toList();
    }

    List<ForeignKey> foreign(String table) throws SQLException {
        Map<String, ForeignKey> keys = new LinkedHashMap<>();
        try (ResultSet found = metadata.getImportedKeys(catalog, schema, table)) {
            while (found.next()) {
                ForeignKey column = new ForeignKey(
                        found.getString("FK_NAME"),
                        table,
                        List.of(found.getString("FKCOLUMN_NAME")),
                        found.getString("PKTABLE_NAME"),
                        List.of(found.getString("PKCOLUMN_NAME")),
                        found.getInt("DEFERRABILITY") != DatabaseMetaData.importedKeyNotDeferrable);
                keys.merge(column.name(), column, Keys::and);
            }
        }
        return List.copyOf(keys.values());
    }

    private static ForeignKey and(ForeignKey key, ForeignKey column) {
        List<String> columns = new ArrayList<>(key.columns());
        List<String> targets = new ArrayList<>(key.targetColumns());
        columns.addAll(column.columns());
        targets.addAll(column.targetColumns());
        return new ForeignKey(key.name(), key.table(), columns, key.target(), targets, key.deferrable());
    }
}
