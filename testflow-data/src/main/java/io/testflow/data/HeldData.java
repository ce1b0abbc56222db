package io.testflow.data;

import io.testflow.core.data.DataFailure;
import io.testflow.core.data.DataSet;
import java.sql.Connection;
import java.sql.SQLException;

/** A data set that only one connection sees, in a transaction that is rolled back. */
public final class HeldData implements AutoCloseable {

    private final String database;
    private final DataSet data;
    private final Connection connection;

    HeldData(String database, DataSet data, Connection connection) {
        this.database = database;
        this.data = data;
        this.connection = connection;
    }

    /** What was loaded. */
    public DataSet data() {
        return data;
    }

    /** The connection that sees it. It does not commit: an attempt is an error that says so. */
    public Connection connection() {
        return UncommittedConnection.of(connection);
    }

    /**
     * Rolls back all that the connection has done, and closes it.
     *
     * @throws DataFailure when the database cannot
     */
    @Override
    public void close() {
        try (Connection closing = connection) {
            if (!closing.isClosed()) {
                closing.rollback();
                closing.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DataFailure(
                    "`" + database + "` cannot roll the data set `" + data.name() + "` back: " + e.getMessage() + ".",
                    e);
        }
    }
}
