package io.testflow.data.internal.cleanup;

import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.ColumnType;
import io.testflow.data.internal.schema.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the keys of rows. */
final class StoredRows {

    private final Connection connection;
    private final Dialect dialect;

    StoredRows(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    List<StoredRow> find(Some some) throws SQLException {
        List<Column> keys = keys(some);
        String select =
                "select " + dialect.quote(keys.stream().map(Column::name).toList()) + " from "
                        + dialect.quote(some.table().name()) + " where " + some.condition(dialect);
        List<StoredRow> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            some.set(statement, dialect);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    Map<String, @Nullable Object> values = new HashMap<>();
                    for (Column column : keys) {
                        values.put(column.name(), value(found, column));
                    }
                    rows.add(new StoredRow(some.table(), values));
                }
            }
        }
        return rows;
    }

    /** The columns that others can refer to. */
    private static List<Column> keys(Some some) {
        Set<String> names = new HashSet<>(some.table().primaryKey());
        some.table().uniqueKeys().forEach(key -> names.addAll(key.columns()));
        return some.table().columns().stream()
                .filter(column -> names.contains(column.name()))
                .toList();
    }

    private @Nullable Object value(ResultSet found, Column column) throws SQLException {
        return column.type() == ColumnType.BINARY && dialect != Dialect.POSTGRESQL
                ? found.getBytes(column.name())
                : found.getString(column.name());
    }
}
