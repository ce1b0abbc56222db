package io.testflow.benchmarks.data;

import io.testflow.core.internal.data.generate.Generation;
import io.testflow.data.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import net.datafaker.Faker;

/**
 * Makes rows and loads them into PostgreSQL: TestFlow as it does, Datafaker by batches of JDBC that the driver makes one statement of.
 * Arguments: how many rows, how often.
 */
public final class LoadedRows {

    private static final int BATCH = 1_000;

    private final EmbeddedPostgres server;
    private final long rows;

    private LoadedRows(EmbeddedPostgres server, long rows) {
        this.server = server;
        this.rows = rows;
    }

    /** Prints {@code TESTFLOW} and {@code DATAFAKER}, the time of each turn in microseconds. */
    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            LoadedRows loads = new LoadedRows(server, Long.parseLong(arguments[0]));
            for (int turn = 0; turn < Integer.parseInt(arguments[1]); turn++) {
                for (Way way : Way.values()) {
                    loads.measure(way);
                }
            }
        }
    }

    private void measure(Way way) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS people");
            statement.execute("CREATE TABLE people (name text NOT NULL, email text NOT NULL, address text NOT NULL,"
                    + " phone text NOT NULL, age integer NOT NULL)");
            statement.execute("CHECKPOINT");
            long start = System.nanoTime();
            if (way == Way.TESTFLOW) {
                Database.of("people", server.getPostgresDatabase()).load(Generation.of(People.definition(rows)));
            } else {
                datafaker();
            }
            System.out.println(way + "=" + (System.nanoTime() - start) / 1_000);
            try (ResultSet count = statement.executeQuery("SELECT count(*) FROM people")) {
                if (!count.next() || count.getLong(1) != rows) {
                    throw new IllegalStateException("Not all rows are there.");
                }
            }
        }
    }

    private void datafaker() throws SQLException {
        Faker faker = People.faker();
        String url = server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement insert = connection.prepareStatement("INSERT INTO people VALUES (?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (long row = 1; row <= rows; row++) {
                for (int field = 0; field < People.FIELDS; field++) {
                    insert.setObject(field + 1, People.value(faker, field));
                }
                insert.addBatch();
                if (row % BATCH == 0 || row == rows) {
                    insert.executeBatch();
                }
            }
            connection.commit();
        }
    }
}
