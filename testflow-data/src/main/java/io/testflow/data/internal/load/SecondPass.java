package io.testflow.data.internal.load;

import static java.util.stream.Collectors.joining;

import io.testflow.core.error.BugException;
import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.Dialect;
import io.testflow.data.internal.schema.ForeignKey;
import io.testflow.data.internal.value.JdbcValue;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sets the references that were left open, when all rows are there. */
final class SecondPass {

    private static final int ROWS = 500;

    private final Connection connection;
    private final Dialect dialect;

    SecondPass(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** The columns of a key that are null until then: those that take null. */
    static List<Column> columns(TableLoad load, ForeignKey key) {
        return key.columns().stream()
                .map(load.table()::column)
                .filter(Column::nullable)
                .toList();
    }

    void close(TableLoad load, Set<ForeignKey> open) throws SQLException, RefusedRow {
        List<Column> set = open.stream()
                .flatMap(key -> columns(load, key).stream())
                .distinct()
                .toList();
        if (set.isEmpty()) {
            return;
        }
        List<Column> key = load.table().keyAmong(load.columnNames()).stream()
                .flatMap(List::stream)
                .map(load.table()::column)
                .toList();
        if (key.isEmpty()) {
            throw new BugException("nothing tells the rows of " + load.table().name() + " apart");
        }
        List<Column> parameters = new ArrayList<>(set);
        parameters.addAll(key);
        String update = "update " + dialect.quote(load.table().name()) + " set "
                + set.stream()
                        .map(column -> dialect.quote(column.name()) + " = " + dialect.place(column))
                        .collect(joining(", "))
                + " where " + dialect.equal(key);
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            for (long from = 0; from < load.rows().count(); from += ROWS) {
                update(statement, load, parameters, from, Math.min(load.rows().count(), from + ROWS));
            }
        }
    }

    private void update(PreparedStatement statement, TableLoad load, List<Column> parameters, long from, long to)
            throws SQLException, RefusedRow {
        for (long row = from; row < to; row++) {
            for (int i = 0; i < parameters.size(); i++) {
                Column column = parameters.get(i);
                JdbcValue.set(statement, i + 1, load.rows().value(row, load.field(column.name())), column, dialect);
            }
            statement.addBatch();
        }
        try {
            statement.executeBatch();
        } catch (BatchUpdateException e) {
            throw new RefusedRow(load, RefusedRow.UNKNOWN, Complaints.of(e), e);
        }
    }
}
