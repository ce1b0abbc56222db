package io.testflow.data.internal.load;

import io.testflow.data.internal.schema.Column;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers that a database gives to rows without a key of their own: by them the rows are found again. */
final class GivenNumbers {

    private static final int FETCH = 10_000;

    private GivenNumbers() {}

    /** The column that the database numbers the rows by, where the rows bring no value for it. */
    static Optional<Column> column(TableLoad load) {
        return load.table().primaryKey().size() != 1
                ? Optional.empty()
                : Optional.of(load.table().column(load.table().primaryKey().get(0)))
                        .filter(column -> column.filling() == Column.Filling.NUMBER)
                        .filter(column -> load.field(column.name()) < 0);
    }

    /** Takes numbers out of the sequence of a table before its rows are there, where it has one. */
    static TableLoad reserve(Connection connection, TableLoad load) throws SQLException {
        Optional<Column> column = column(load).filter(its -> its.sequence().isPresent());
        if (column.isEmpty()) {
            return load;
        }
        Numbers numbers = new Numbers();
        String take = "select nextval(cast(? as regclass)) from generate_series(1, ?)";
        try (PreparedStatement statement = connection.prepareStatement(take)) {
            statement.setFetchSize(FETCH);
            statement.setString(1, column.get().sequence().orElseThrow());
            statement.setLong(2, load.rows().count());
            try (ResultSet taken = statement.executeQuery()) {
                while (taken.next()) {
                    numbers.add(taken.getLong(1));
                }
            }
        }
        return numbered(load, column.get(), numbers);
    }

    /**
     * Tells the numbers that rows were given by one statement. MariaDB's driver knows the first one alone; the others follow it, since
     * the server knows how many rows a statement has before it begins.
     */
    static void tell(PreparedStatement insert, int rows, RowWriter.Receipt receipt) throws SQLException {
        List<Long> given = new ArrayList<>();
        try (ResultSet keys = insert.getGeneratedKeys()) {
            while (keys.next()) {
                given.add(keys.getLong(1));
            }
        }
        if (given.size() == 1 && rows > 1) {
            long step = step(insert.getConnection());
            for (int row = 0; row < rows; row++) {
                receipt.number(given.get(0) + row * step);
            }
        } else {
            given.forEach(receipt::number);
        }
    }

    private static long step(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet step = statement.executeQuery("select @@session.auto_increment_increment")) {
            step.next();
            return step.getLong(1);
        }
    }

    /** Rows with the numbers that the database has given to them; without, where it did not tell all. */
    static TableLoad after(TableLoad load, Numbers numbers) {
        return column(load)
                .filter(column -> numbers.count() == load.rows().count())
                .map(column -> numbered(load, column, numbers))
                .orElse(load);
    }

    private static TableLoad numbered(TableLoad load, Column column, Numbers numbers) {
        List<Column> columns = new ArrayList<>(load.columns());
        columns.add(column);
        return new TableLoad(load.table(), columns, new NumberedRows(load.rows(), column.name(), numbers));
    }
}
