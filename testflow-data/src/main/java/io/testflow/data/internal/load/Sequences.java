package io.testflow.data.internal.load;

import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Moves the sequences behind numbers that were loaded, so that the next row of the application finds a free one. */
final class Sequences {

    private final Connection connection;
    private final Schema schema;

    Sequences(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
    }

    void moveBehind(TableLoad load) throws SQLException {
        for (Column column : load.columns()) {
            if (column.sequence().isPresent()) {
                moveBehind(load, column, column.sequence().get());
            }
        }
    }

    /** Never back: others may have taken higher numbers and not yet committed. */
    private void moveBehind(TableLoad load, Column column, String sequence) throws SQLException {
        String move = "select setval(cast(? as regclass), highest) from (select max("
                + schema.dialect().quote(column.name()) + ") as highest from "
                + schema.dialect().quote(load.table().name()) + ") loaded, " + sequence
                + " sequence where highest > last_value or highest = last_value and not is_called";
        try (PreparedStatement statement = connection.prepareStatement(move)) {
            statement.setString(1, sequence);
            try (ResultSet moved = statement.executeQuery()) {
                moved.next();
            }
        }
    }
}
