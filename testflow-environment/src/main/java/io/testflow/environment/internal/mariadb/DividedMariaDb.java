package io.testflow.environment.internal.mariadb;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;

/** A server of MariaDB whose database is copied for each who wants an own one. */
public final class DividedMariaDb implements DivisibleService {

    private final RunningService server;
    private final BiFunction<Endpoint, String, Endpoint> in;
    private final Ahead<String> databases = new Ahead<>(this::make);

    /**
     * A server.
     *
     * @param server with the database that scripts have set up as its endpoint; nobody else starts or stops it
     * @param in gives the endpoint of another of its databases
     */
    public DividedMariaDb(RunningService server, BiFunction<Endpoint, String, Endpoint> in) {
        this.server = server;
        this.in = in;
    }

    private String make() throws SQLException {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = EndpointDataSource.of(endpoint()).getConnection()) {
            new DatabaseCopy(connection, endpoint().property(Endpoint.DATABASE), name).make();
        }
        return name;
    }

    private void drop(String name) {
        try (Connection connection = EndpointDataSource.of(endpoint()).getConnection()) {
            DatabaseCopy.drop(connection, name);
        } catch (SQLException e) {
            // It goes with its server.
        }
    }

    @Override
    public Endpoint endpoint() {
        return server.endpoint();
    }

    @Override
    public Optional<String> fault() {
        return server.fault();
    }

    @Override
    public RunningService part() throws StartFailure, InterruptedException {
        try {
            return new OwnDatabase(databases.take());
        } catch (ExecutionException e) {
            throw StartFailure.lasting("No database could be made (" + e.getCause() + ").");
        }
    }

    @Override
    public void stop() {
        databases.end();
        server.stop();
    }

    /** A copy of the database in the same server. */
    private final class OwnDatabase implements RunningService {

        private final String name;

        OwnDatabase(String name) {
            this.name = name;
        }

        @Override
        public Endpoint endpoint() {
            return in.apply(server.endpoint(), name);
        }

        @Override
        public Optional<String> fault() {
            return server.fault();
        }

        @Override
        public void stop() {
            databases.later(() -> drop(name));
        }
    }
}
