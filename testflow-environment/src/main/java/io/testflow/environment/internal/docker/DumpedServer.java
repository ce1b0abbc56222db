package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.exception.DockerException;
import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import java.util.Optional;
import java.util.UUID;

/**
 * A server of MariaDB or MySQL whose database is dumped, and read into another one, for each who wants an own one: with tables, views,
 * triggers, routines and events.
 *
 * @param server whoever has started it
 * @param plan of its container
 * @param engines gives the engine that runs it
 */
record DumpedServer(RunningService server, ContainerPlan plan, Engines engines) implements DivisibleService {

    /** The images of both have programs of their own names. */
    private static final String PROGRAMS = """
            set -e
            export MYSQL_PWD="$1"
            client=$(command -v mariadb || command -v mysql)
            dump=$(command -v mariadb-dump || command -v mysqldump)
            """;

    private static final String COPY = PROGRAMS + """
            "$client" -uroot -e "CREATE DATABASE $3"
            "$dump" -uroot --routines --triggers --events --single-transaction "$2" > "/tmp/$3.sql"
            "$client" -uroot "$3" < "/tmp/$3.sql"
            rm "/tmp/$3.sql"
            """;

    private static final String DROP = PROGRAMS + """
            "$client" -uroot -e "DROP DATABASE $3"
            """;

    /** Gives an engine when it is needed. */
    @FunctionalInterface
    interface Engines {

        /** The engine. */
        Engine get() throws StartFailure;
    }

    @Override
    public RunningService part() throws StartFailure, InterruptedException {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try {
            run(COPY, name);
        } catch (StartFailure | DockerException e) {
            throw StartFailure.lasting("No database could be made (" + e.getMessage() + ").");
        }
        return new OwnDatabase(this, name);
    }

    private void run(String script, String name) throws StartFailure, InterruptedException {
        Endpoint whole = endpoint();
        Command.run(
                engines.get(),
                whole.property(Inside.CONTAINER),
                "sh",
                "-c",
                script,
                "sh",
                whole.property(Endpoint.PASSWORD),
                whole.property(Endpoint.DATABASE),
                name);
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
    public void stop() {
        server.stop();
    }

    /**
     * A copy of the database in the same server.
     *
     * @param whole the server
     * @param name of the copy
     */
    private record OwnDatabase(DumpedServer whole, String name) implements RunningService {

        @Override
        public Endpoint endpoint() {
            return whole.plan.changed(whole.endpoint(), Endpoint.DATABASE, name);
        }

        @Override
        public Optional<String> fault() {
            return whole.fault();
        }

        @Override
        public void stop() {
            try {
                whole.run(DROP, name);
            } catch (StartFailure | DockerException e) {
                // The server has ended, and the database with it.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
