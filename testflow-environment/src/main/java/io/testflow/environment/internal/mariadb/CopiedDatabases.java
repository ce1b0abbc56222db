package io.testflow.environment.internal.mariadb;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.division.DatabasesAhead;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Copies of one database in its server.
 *
 * @param server with the database that scripts have set up
 * @param in gives the endpoint of another of its databases
 */
record CopiedDatabases(Endpoint server, BiFunction<Endpoint, String, Endpoint> in) implements DatabasesAhead.Copies {

    @Override
    public Endpoint make() throws SQLException {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = EndpointDataSource.of(server).getConnection()) {
            copy(connection, name);
        }
        return in.apply(server, name);
    }

    private void copy(Connection connection, String name) throws SQLException {
        try {
            new DatabaseCopy(connection, server.property(Endpoint.DATABASE), name).make();
        } catch (SQLException e) {
            try {
                DatabaseCopy.drop(connection, name);
            } catch (SQLException gone) {
                e.addSuppressed(gone);
            }
            throw e;
        }
    }

    @Override
    public void drop(String database) throws SQLException {
        try (Connection connection = EndpointDataSource.of(server).getConnection()) {
            DatabaseCopy.drop(connection, database);
        }
    }
}
