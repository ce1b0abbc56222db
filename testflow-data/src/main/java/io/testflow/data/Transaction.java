package io.testflow.data;

import io.testflow.core.data.DataFailure;
import java.sql.Connection;
import java.sql.SQLException;

/** Work that is done as a whole or not at all. */
final class Transaction {

    private final String database;
    private final Connections connections;

    Transaction(String database, Connections connections) {
        this.database = database;
        this.connections = connections;
    }

    /** What is done in it. */
    interface Work<T> {

        T in(Connection connection) throws SQLException;
    }

    /**
     * Does it, commits, and closes the connection.
     *
     * @param purpose what it does, behind "cannot"
     * @throws DataFailure when the database cannot
     */
    <T> T run(String purpose, Work<T> work) {
        return open(purpose, connection -> {
            T result = work.in(connection);
            connection.commit();
            connection.setAutoCommit(true);
            connection.close();
            return result;
        });
    }

    /** Does it, and leaves the transaction open; after a failure it is rolled back, and the connection is closed. */
    <T> T open(String purpose, Work<T> work) {
        try {
            Connection connection = connections.open();
            try {
                connection.setAutoCommit(false);
                return work.in(connection);
            } catch (SQLException | RuntimeException | Error e) {
                undo(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw new DataFailure("`" + database + "` cannot " + purpose + ": " + e.getMessage() + ".", e);
        }
    }

    private static void undo(Connection connection, Throwable cause) {
        try (connection) {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
