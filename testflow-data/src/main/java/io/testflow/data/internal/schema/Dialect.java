package io.testflow.data.internal.schema;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The databases that differ in what they are told. */
public enum Dialect {
    /** PostgreSQL. */
    POSTGRESQL,
    /** MariaDB and MySQL. */
    MARIADB,
    /** Any other one: standard SQL. */
    STANDARD;

    /** The dialect of the database behind a connection. */
    public static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        if (product.contains("postgresql")) {
            return POSTGRESQL;
        }
        return product.contains("mariadb") || product.contains("mysql") ? MARIADB : STANDARD;
    }

    /** A name as it stands in a statement. */
    public String quote(String name) {
        return this == MARIADB ? "`" + name.replace("`", "``") + "`" : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** Names as they stand in a list of columns. */
    public String quote(List<String> names) {
        return names.stream().map(this::quote).collect(joining(", "));
    }

    /** Where a value stands in a statement; text becomes what the column has. */
    public String place(Column column) {
        return this == POSTGRESQL ? "cast(? as " + column.typeName() + ")" : "?";
    }

    /** A condition that columns have values. */
    public String equal(List<Column> columns) {
        return columns.stream()
                .map(column -> quote(column.name()) + " = " + place(column))
                .collect(joining(" and "));
    }
}
