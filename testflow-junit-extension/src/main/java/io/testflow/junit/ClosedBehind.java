package io.testflow.junit;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * A connection that JUnit closes behind a test or a class: up to 5.12 it looks for the one type, later for the other.
 *
 * @param connection to a database
 */
record ClosedBehind(Connection connection) implements CloseableResource, AutoCloseable {

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
