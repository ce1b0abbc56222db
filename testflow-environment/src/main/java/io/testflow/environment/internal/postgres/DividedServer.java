package io.testflow.environment.internal.postgres;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import java.util.Optional;
import java.util.function.BiFunction;

/** A server of PostgreSQL whose database is copied for each who wants an own one. */
public final class DividedServer implements DivisibleService {

    private final RunningService server;
    private final BiFunction<Endpoint, String, Endpoint> in;
    private final Databases databases;

    /**
     * A server.
     *
     * @param server with the database that scripts have set up as its endpoint; nobody else starts or stops it
     * @param in gives the endpoint of another of its databases
     */
    public DividedServer(RunningService server, BiFunction<Endpoint, String, Endpoint> in) {
        this.server = server;
        this.in = in;
        Endpoint endpoint = server.endpoint();
        this.databases = new Databases(
                EndpointDataSource.of(in.apply(endpoint, "template1")), endpoint.property(Endpoint.DATABASE));
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
            return in.apply(server.endpoint(), name);
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
