package io.testflow.data.internal.cleanup;

import static java.util.stream.Collectors.joining;

import io.testflow.data.internal.load.TableLoad;
import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.Dialect;
import io.testflow.data.internal.schema.ForeignKey;
import io.testflow.data.internal.schema.Schema;
import io.testflow.data.internal.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Takes rows out of a database, and with them all rows that refer to them: these can only have been made, or changed, since the rows
 * were there.
 */
public final class Removal {

    private static final int ROWS = 500;

    private final Connection connection;
    private final Schema schema;
    private final Dialect dialect;
    private final StoredRows stored;

    /** Removes from the database behind a connection. */
    public Removal(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
        this.dialect = schema.dialect();
        this.stored = new StoredRows(connection, dialect);
    }

    /** Removes what was loaded, the last rows of the last table first. */
    public void remove(List<TableLoad> loaded) throws SQLException {
        for (int i = loaded.size() - 1; i >= 0; i--) {
            TableLoad load = loaded.get(i);
            Optional<List<String>> key = load.table().keyAmong(load.columnNames());
            if (key.isPresent()) {
                byKey(load, key.get());
            } else {
                new EqualRows(connection, dialect).remove(load);
            }
        }
    }

    private void byKey(TableLoad load, List<String> key) throws SQLException {
        int together = together(load.table());
        for (long to = load.rows().count(); to > 0; to -= together) {
            List<List<Object>> values = new ArrayList<>();
            for (long row = to - 1; row >= Math.max(0, to - together); row--) {
                values.add(key(load, key, row));
            }
            remove(Some.of(load.table(), key, values), new HashSet<>());
        }
    }

    private static List<Object> key(TableLoad load, List<String> key, long row) {
        List<Object> values = new ArrayList<>();
        for (String column : key) {
            values.add(Objects.requireNonNull(load.rows().value(row, load.field(column))));
        }
        return values;
    }

    /** Rows that refer to others of their table and cannot let go of them are removed one by one, the last ones first. */
    private int together(Table table) {
        boolean bound = table.foreignKeys().stream().anyMatch(key -> key.reflexive() && !table.canLeaveOpen(key));
        return bound && dialect != Dialect.POSTGRESQL ? 1 : ROWS;
    }

    /**
     * Removes rows, those that refer to them before.
     *
     * @param going keys of rows that are about to be removed
     */
    private void remove(Some some, Set<List<Object>> going) throws SQLException {
        List<ForeignKey> references = schema.referringTo(some.table());
        if (!references.isEmpty()) {
            List<StoredRow> rows = stored.find(some);
            rows.forEach(row -> going.add(row.identity()));
            for (ForeignKey key : references) {
                removeReferring(key, rows, going);
            }
        }
        execute("delete from " + dialect.quote(some.table().name()), some);
    }

    private void removeReferring(ForeignKey key, List<StoredRow> rows, Set<List<Object>> going) throws SQLException {
        List<List<Object>> targets = rows.stream()
                .map(row -> row.values(key.targetColumns()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (targets.isEmpty()) {
            return;
        }
        Table table = schema.table(key.table());
        Some referring = Some.of(table, key.columns(), targets);
        if (table.primaryKey().isEmpty()) {
            execute("delete from " + dialect.quote(table.name()), referring);
            return;
        }
        List<StoredRow> found = stored.find(referring);
        if (found.stream().anyMatch(row -> going.contains(row.identity())) && table.canLeaveOpen(key)) {
            letGo(key, referring);
        }
        List<List<Object>> keys = found.stream()
                .filter(row -> !going.contains(row.identity()))
                .map(row -> row.values(table.primaryKey()).orElseThrow())
                .toList();
        if (!keys.isEmpty()) {
            remove(Some.of(table, table.primaryKey(), keys), going);
        }
    }

    /** Opens a circle of rows. */
    private void letGo(ForeignKey key, Some referring) throws SQLException {
        execute(
                "update " + dialect.quote(key.table()) + " set "
                        + key.columns().stream()
                                .map(referring.table()::column)
                                .filter(Column::nullable)
                                .map(column -> dialect.quote(column.name()) + " = null")
                                .collect(joining(", ")),
                referring);
    }

    private void execute(String what, Some some) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(what + " where " + some.condition(dialect))) {
            some.set(statement, dialect);
            statement.executeUpdate();
        }
    }
}
