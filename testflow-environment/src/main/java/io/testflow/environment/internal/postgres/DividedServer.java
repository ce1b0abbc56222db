package io.testflow.environment.internal.postgres;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import java.util.Optional;

/** A server of PostgreSQL whose database is copied for each who wants an own one. */
final class DividedServer implements DivisibleService {

    private final RunningService server;
    private final Databases databases;

    /**
     * A server.
     *
     * @param server with the database that scripts have set up as its endpoint; nobody else starts or stops it
     */
    DividedServer(RunningService server) {
        this.server = server;
        Endpoint endpoint = server.endpoint();
        this.databases = new Databases(EndpointDataSource.of(in("template1")), endpoint.property(Endpoint.DATABASE));
    }

    private Endpoint in(String database) {
        return PostgresServer.in(server.endpoint(), database);
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
        return new OwnDatabase(databases.take());
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
            return in(name);
        }

        @Override
        public Optional<String> fault() {
            return server.fault();
        }

        @Override
        public void stop() {
            databases.giveUp(name);
        }
    }
}
