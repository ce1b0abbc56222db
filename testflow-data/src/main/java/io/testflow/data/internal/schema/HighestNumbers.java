package io.testflow.data.internal.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Finds numbers that no row has. */
public final class HighestNumbers {

    private HighestNumbers() {}

    /** By the name of each table with unique whole numbers, a number above all of them, 1 or more. */
    public static Map<String, Long> starts(Connection connection, Schema schema) throws SQLException {
        Map<String, Long> starts = new HashMap<>();
        for (Table table : schema.tables().values()) {
            long start = 1;
            for (Column column : table.columns()) {
                boolean unique = table.uniqueKeys().stream()
                        .anyMatch(key -> key.columns().contains(column.name()));
                if (unique && column.type() == ColumnType.INTEGER) {
                    start = Math.max(start, highest(connection, schema.dialect(), table, column) + 1);
                }
            }
            starts.put(table.name(), start);
        }
        return starts;
    }

    private static long highest(Connection connection, Dialect dialect, Table table, Column column)
            throws SQLException {
        String query = "select max(" + dialect.quote(column.name()) + ") from " + dialect.quote(table.name());
        try (Statement statement = connection.createStatement();
                ResultSet highest = statement.executeQuery(query)) {
            highest.next();
            return highest.getLong(1);
        }
    }
}
