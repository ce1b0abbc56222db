package io.testflow.environment.internal.mariadb;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.division.Ahead;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.provider.StartFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;

/** Copies of one database in its server. While one is used the next is made, so that nobody but the first waits. */
final class CopiedDatabases implements Parts {

    private final Endpoint server;
    private final BiFunction<Endpoint, String, Endpoint> in;
    private final Ahead<Endpoint> databases = new Ahead<>(this::make);

    /**
     * Copies of a database.
     *
     * @param server with the database that scripts have set up
     * @param in gives the endpoint of another of its databases
     */
    CopiedDatabases(Endpoint server, BiFunction<Endpoint, String, Endpoint> in) {
        this.server = server;
        this.in = in;
    }

    @Override
    public Endpoint take() throws StartFailure, InterruptedException {
        try {
            return databases.take();
        } catch (ExecutionException e) {
            throw StartFailure.lasting("No database could be made (" + e.getCause() + ").");
        }
    }

    @Override
    public void giveUp(Endpoint database) {
        databases.later(() -> drop(database.property(Endpoint.DATABASE)));
    }

    @Override
    public void end() {
        databases.end();
    }

    private Endpoint make() throws SQLException {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = EndpointDataSource.of(server).getConnection()) {
            new DatabaseCopy(connection, server.property(Endpoint.DATABASE), name).make();
        }
        return in.apply(server, name);
    }

    private void drop(String name) {
        try (Connection connection = EndpointDataSource.of(server).getConnection()) {
            DatabaseCopy.drop(connection, name);
        } catch (SQLException e) {
            // It goes with its server.
        }
    }
}
