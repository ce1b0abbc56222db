package io.testflow.data.internal.schema;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a database is made of: by JDBC, and by its own catalog where JDBC does not tell. */
public final class SchemaReader {

    private static final String[] TABLES = {"TABLE", "BASE TABLE", "PARTITIONED TABLE"};

    private final Connection connection;
    private final DatabaseMetaData metadata;
    private final Dialect dialect;
    private final String catalog;
    private final @Nullable String schema;

    private SchemaReader(Connection connection) throws SQLException {
        this.connection = connection;
        this.metadata = connection.getMetaData();
        this.dialect = Dialect.of(connection);
        this.catalog = connection.getCatalog();
        this.schema = dialect == Dialect.MARIADB ? null : connection.getSchema();
    }

    /** Reads the tables that a connection sees without naming a schema. */
    public static Schema read(Connection connection) throws SQLException {
        return new SchemaReader(connection).read();
    }

    private Schema read() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = metadata.getTables(catalog, schema, "%", TABLES)) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        Map<String, List<Column>> columns = columns();
        Keys keys = new Keys(metadata, catalog, schema);
        Checks checks = Checks.read(dialect, connection);
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String name : names) {
            List<Column> its = columns.getOrDefault(name, List.of());
            List<String> known = its.stream().map(Column::name).toList();
            List<Check> itsChecks = checks.of(name, known);
            tables.put(
                    name,
                    new Table(
                            name,
                            its.stream()
                                    .map(column -> withJson(column, itsChecks))
                                    .toList(),
                            keys.primary(name),
                            keys.unique(name, known),
                            keys.foreign(name),
                            itsChecks));
        }
        return new Schema(dialect, schema == null ? catalog : schema, tables);
    }

    /** JSON is text with a check in MariaDB. */
    private static Column withJson(Column column, List<Check> checks) {
        boolean json = checks.stream()
                .flatMap(check -> check.rules().stream())
                .flatMap(List::stream)
                .anyMatch(
                        rule -> rule instanceof Rule.HoldsJson && rule.column().equals(column.name()));
        return json ? column.as(ColumnType.JSON) : column;
    }

    private Map<String, List<Column>> columns() throws SQLException {
        Catalog details = Catalog.of(dialect, connection);
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        try (ResultSet found = metadata.getColumns(catalog, schema, "%", "%")) {
            while (found.next()) {
                columns.computeIfAbsent(found.getString("TABLE_NAME"), table -> new ArrayList<>())
                        .add(details.complete(found.getString("TABLE_NAME"), column(found)));
            }
        }
        return columns;
    }

    private Column column(ResultSet found) throws SQLException {
        String typeName = found.getString("TYPE_NAME");
        int size = found.getInt("COLUMN_SIZE");
        return new Column(
                found.getString("COLUMN_NAME"),
                TypeNames.type(found.getInt("DATA_TYPE"), typeName),
                typeName,
                size == Integer.MAX_VALUE ? 0 : size,
                found.getInt("DECIMAL_DIGITS"),
                found.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                filling(found),
                List.of(),
                Optional.empty());
    }

    private static Column.Filling filling(ResultSet found) throws SQLException {
        if ("YES".equals(found.getString("IS_GENERATEDCOLUMN"))) {
            return Column.Filling.COMPUTED;
        }
        if ("YES".equals(found.getString("IS_AUTOINCREMENT"))) {
            return Column.Filling.NUMBER;
        }
        String value = found.getString("COLUMN_DEF");
        return value == null || value.equalsIgnoreCase("NULL") ? Column.Filling.NOTHING : Column.Filling.DEFAULT;
    }
}
