package io.testflow.data.internal.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the types of columns and the labels of enums out of the information schema of MariaDB or MySQL. */
final class MariaDbCatalog implements Catalog {

    private static final String COLUMNS = """
            select table_name, column_name, column_type from information_schema.columns where table_schema = database()
            """;

    private static final Pattern LABEL = Pattern.compile("'((?:[^']|'')*)'");

    private final Map<List<String>, String> types = new HashMap<>();

    private MariaDbCatalog() {}

    static MariaDbCatalog read(Connection connection) throws SQLException {
        MariaDbCatalog catalog = new MariaDbCatalog();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(COLUMNS)) {
            while (found.next()) {
                catalog.types.put(List.of(found.getString(1), found.getString(2)), found.getString(3));
            }
        }
        return catalog;
    }

    @Override
    public Column complete(String table, Column column) {
        String type = types.getOrDefault(List.of(table, column.name()), column.typeName());
        boolean labelled = type.toLowerCase(Locale.ROOT).startsWith("enum(");
        return new Column(
                column.name(),
                labelled ? ColumnType.ENUM : column.type(),
                type,
                column.length(),
                column.scale(),
                column.nullable(),
                column.filling(),
                labelled ? labels(type) : List.of(),
                column.sequence());
    }

    private static List<String> labels(String type) {
        Matcher label = LABEL.matcher(type);
        return label.results().map(found -> found.group(1).replace("''", "'")).toList();
    }
}
