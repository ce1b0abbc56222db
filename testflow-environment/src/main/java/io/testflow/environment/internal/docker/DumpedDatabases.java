package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.exception.DockerException;
import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.provider.StartFailure;
import java.util.UUID;

/**
 * Copies of the database of a server of MariaDB or MySQL, which is dumped and read into another one: with tables, views,
 * triggers, routines and events.
 *
 * @param server where it is
 * @param plan of its container
 * @param engines gives the engine that runs it
 */
record DumpedDatabases(Endpoint server, ContainerPlan plan, Engines engines) implements Parts {

    /** The images of both have programs of their own names. */
    private static final String PROGRAMS = """
            set -e
            export MYSQL_PWD="$1"
            client=$(command -v mariadb || command -v mysql)
            dump=$(command -v mariadb-dump || command -v mysqldump)
            """;

    private static final String COPY = PROGRAMS + """
            trap 'rm -f "/tmp/$3.sql"' EXIT
            "$client" -uroot -e "CREATE DATABASE $3"
            "$dump" -uroot --routines --triggers --events --single-transaction $4 "$2" > "/tmp/$3.sql"
            "$client" -uroot "$3" < "/tmp/$3.sql"
            """;

    /** MySQL numbers transactions, by itself from 9.7 on, and a copy's are new ones. MariaDB has no such option. */
    private static final String NEW_TRANSACTIONS = "--set-gtid-purged=OFF";

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
    public Endpoint take() throws StartFailure, InterruptedException {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try {
            run(COPY, name);
        } catch (StartFailure | DockerException e) {
            throw StartFailure.lasting("No database could be made (" + e.getMessage() + ").");
        }
        return plan.changed(server, Endpoint.DATABASE, name);
    }

    @Override
    public void giveUp(Endpoint database) {
        try {
            run(DROP, database.property(Endpoint.DATABASE));
        } catch (StartFailure | DockerException e) {
            // The server has ended, and the database with it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(String script, String name) throws StartFailure, InterruptedException {
        Command.run(
                engines.get(),
                server.property(Inside.CONTAINER),
                "sh",
                "-c",
                script,
                "sh",
                server.property(Endpoint.PASSWORD),
                server.property(Endpoint.DATABASE),
                name,
                plan.type().name().equals("mysql") ? NEW_TRANSACTIONS : "");
    }
}
