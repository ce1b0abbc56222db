package io.testflow.data.internal.cleanup;

import static java.util.stream.Collectors.joining;

import io.testflow.core.data.DataFailure;
import io.testflow.data.internal.load.TableLoad;
import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.ColumnType;
import io.testflow.data.internal.schema.Dialect;
import io.testflow.data.internal.value.JdbcValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Removes rows of tables without a key: for each one that was loaded, one that is equal to it. */
final class EqualRows {

    /** What comes back from a database as it went in; all others may be rounded or written anew. */
    private static final Set<ColumnType> FAITHFUL = Set.of(
            ColumnType.INTEGER, ColumnType.TEXT, ColumnType.UUID, ColumnType.BOOLEAN, ColumnType.DATE, ColumnType.ENUM);

    private final Connection connection;
    private final Dialect dialect;

    EqualRows(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    void remove(TableLoad load) throws SQLException {
        List<Column> columns = load.columns().stream()
                .filter(column -> FAITHFUL.contains(column.type()))
                .toList();
        if (columns.isEmpty()) {
            throw new DataFailure(
                    "The table `" + load.table().name()
                            + "` has no key, and no column by which the loaded rows could be found again. Give it a primary key.");
        }
        try (PreparedStatement statement = connection.prepareStatement(statement(load, columns))) {
            for (long row = 0; row < load.rows().count(); row++) {
                for (int i = 0; i < columns.size(); i++) {
                    Column column = columns.get(i);
                    JdbcValue.set(statement, i + 1, load.rows().value(row, load.field(column.name())), column, dialect);
                }
                statement.executeUpdate();
            }
        }
    }

    private String statement(TableLoad load, List<Column> columns) {
        String table = dialect.quote(load.table().name());
        String equal = dialect == Dialect.MARIADB ? " <=> " : " is not distinct from ";
        String condition = columns.stream()
                .map(column -> dialect.quote(column.name()) + equal + dialect.place(column))
                .collect(joining(" and "));
        return switch (dialect) {
            case POSTGRESQL ->
                "delete from " + table + " where ctid = (select ctid from " + table + " where " + condition
                        + " limit 1)";
            case MARIADB -> "delete from " + table + " where " + condition + " limit 1";
            case STANDARD -> "delete from " + table + " where " + condition;
        };
    }
}
