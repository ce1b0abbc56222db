package io.testflow.data.internal.load;

import static java.util.stream.Collectors.joining;

import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.Dialect;
import io.testflow.data.internal.value.JdbcValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;

/** Writes rows by JDBC, many with one statement. */
final class BatchWriter implements RowWriter {

    /** Below what any server and any driver takes in one statement. */
    private static final int PARAMETERS = 8000;

    private static final int ROWS = 500;

    private final Dialect dialect;

    BatchWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public boolean checksAtTheEnd() {
        return false;
    }

    @Override
    public void write(Connection connection, TableLoad load, Receipt receipt) throws SQLException, RefusedRow {
        long count = load.rows().count();
        int together = Math.max(1, Math.min(ROWS, PARAMETERS / load.columns().size()));
        long row = 0;
        if (count >= together) {
            try (PreparedStatement statement = prepare(connection, load, together)) {
                for (; row + together <= count; row += together) {
                    portion(statement, load, row, together, receipt);
                }
            }
        }
        if (row < count) {
            try (PreparedStatement statement = prepare(connection, load, (int) (count - row))) {
                portion(statement, load, row, (int) (count - row), receipt);
            }
        }
    }

    private void portion(PreparedStatement statement, TableLoad load, long row, int rows, Receipt receipt)
            throws SQLException, RefusedRow {
        Connection connection = statement.getConnection();
        Savepoint before = connection.setSavepoint();
        try {
            insert(statement, load, row, rows);
        } catch (SQLException e) {
            connection.rollback(before);
            findRefused(connection, load, row, row + rows);
            // None is refused alone.
            throw e;
        }
        if (GivenNumbers.column(load).isPresent()) {
            GivenNumbers.tell(statement, rows, receipt);
        }
        connection.releaseSavepoint(before);
        receipt.rows(rows);
    }

    private void findRefused(Connection connection, TableLoad load, long from, long to)
            throws SQLException, RefusedRow {
        try (PreparedStatement statement = prepare(connection, load, 1)) {
            for (long row = from; row < to; row++) {
                try {
                    insert(statement, load, row, 1);
                } catch (SQLException e) {
                    throw new RefusedRow(load, row, Complaints.of(e), e);
                }
            }
        }
    }

    private PreparedStatement prepare(Connection connection, TableLoad load, int rows) throws SQLException {
        String statement = statement(load, rows);
        return GivenNumbers.column(load).isPresent()
                ? connection.prepareStatement(statement, Statement.RETURN_GENERATED_KEYS)
                : connection.prepareStatement(statement);
    }

    private void insert(PreparedStatement statement, TableLoad load, long from, int rows) throws SQLException {
        List<Column> columns = load.columns();
        int parameter = 1;
        for (long row = from; row < from + rows; row++) {
            for (int field = 0; field < columns.size(); field++) {
                JdbcValue.set(statement, parameter++, load.rows().value(row, field), columns.get(field), dialect);
            }
        }
        statement.executeUpdate();
    }

    private String statement(TableLoad load, int rows) {
        List<String> columns = load.columns().stream().map(Column::name).toList();
        String places = load.columns().stream().map(dialect::place).collect(joining(", ", "(", ")"));
        return "insert into " + dialect.quote(load.table().name()) + " (" + dialect.quote(columns) + ")"
                + (dialect == Dialect.POSTGRESQL ? " overriding system value" : "") + " values "
                + String.join(", ", Collections.nCopies(rows, places));
    }
}
