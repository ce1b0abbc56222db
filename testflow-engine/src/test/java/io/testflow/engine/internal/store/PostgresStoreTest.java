package io.testflow.engine.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.configuration.StoreLocation.Postgres;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A real PostgreSQL, with a new database for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresStoreTest extends StoreContract {

    private EmbeddedPostgres server;
    private int databases;

    @BeforeAll
    void start_a_server() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    void stop_the_server() throws IOException {
        server.close();
    }

    @BeforeEach
    void make_a_database() throws SQLException {
        databases++;
        execute("postgres", "CREATE DATABASE test" + databases);
    }

    @AfterEach
    void remove_the_database() throws SQLException {
        execute("postgres", "DROP DATABASE test" + databases + " WITH (FORCE)");
    }

    @Override
    PostgresStore open() {
        return new PostgresStore(new Postgres(url("postgres")));
    }

    private String url(String user) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/test" + databases + "?user=" + user
                + "&password=geheim";
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    void damage(StoredSnapshot stored) throws SQLException {
        execute(
                "test" + databases,
                "UPDATE testflow.snapshot SET content = substring(content FOR length(content) - 3) WHERE id = '"
                        + stored.id() + "'");
    }

    @Test
    void two_builds_make_the_table_at_once() throws Exception {
        assertThat(Together.call(8, () -> {
                    try (PostgresStore store = open()) {
                        return store.lines().all().size();
                    }
                }))
                .containsOnly(0);
    }

    @Test
    void whoever_may_use_the_table_needs_no_right_to_make_it() throws Exception {
        open().save(Made.at(Made.NOON));
        execute(
                "test" + databases,
                "DROP ROLE IF EXISTS jane; CREATE ROLE jane LOGIN; GRANT USAGE ON SCHEMA testflow TO jane;"
                        + " GRANT SELECT, INSERT, DELETE ON testflow.snapshot TO jane");
        try (PostgresStore store = new PostgresStore(new Postgres(url("jane")))) {
            store.save(Made.at(Made.NOON.plusSeconds(1)));
            assertThat(store.list(Made.LINE).snapshots()).hasSize(2);
        }
        execute("test" + databases, "DROP OWNED BY jane; DROP ROLE jane");
    }

    @Test
    void a_connection_that_was_lost_is_made_anew() throws Exception {
        try (PostgresStore store = open()) {
            StoredSnapshot stored = store.save(Made.at(Made.NOON));
            execute(
                    "postgres",
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'test" + databases + "'");

            assertThat(store.list(Made.LINE).snapshots()).containsExactly(stored);
        }
    }

    @Test
    void a_database_that_is_away_is_told_with_the_cure_and_without_the_password() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertTellsNoPassword(
                "jdbc:postgresql://localhost:" + port + "/ci?user=jane&password=geheim",
                "The snapshots in jdbc:postgresql://localhost:" + port + "/ci cannot be reached: ",
                "TCP/IP connections. Check host, database, user and password of `selection.store`");
    }

    @Test
    void an_address_that_makes_no_sense_is_told_without_the_password() {
        assertTellsNoPassword("jdbc:postgresql://localhost:port/ci?password=geheim", "cannot be reached: ");
        assertTellsNoPassword("jdbc:postgresql://localhost/ci?password=geheim&sslmode=perhaps", "cannot be reached: ");
    }

    @Test
    void a_user_whom_the_database_does_not_know_is_told() {
        assertTellsNoPassword(url("nobody"), "cannot be reached: FATAL: role \"nobody\" does not exist");
    }

    private static void assertTellsNoPassword(String url, String... told) {
        try (PostgresStore store = new PostgresStore(new Postgres(url))) {
            assertThatThrownBy(() -> store.list(Made.LINE))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContainingAll(told)
                    .satisfies(error -> {
                        StringWriter trace = new StringWriter();
                        error.printStackTrace(new PrintWriter(trace));
                        assertThat(trace.toString()).doesNotContain("geheim");
                    });
        }
    }

    @Test
    void what_the_database_refuses_is_told() throws Exception {
        try (PostgresStore store = open()) {
            store.lines();
            execute("test" + databases, "DROP TABLE testflow.snapshot");

            assertThatThrownBy(store::lines)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("The database jdbc:postgresql://localhost:")
                    .hasMessageContaining("refuses: ERROR: relation \"testflow.snapshot\" does not exist");
        }
    }

    @Test
    void refuses_a_row_that_says_something_else_than_its_content() throws Exception {
        try (PostgresStore store = open()) {
            store.save(Made.at(Made.NOON));
            execute("test" + databases, "UPDATE testflow.snapshot SET clean = false");

            StoredSnapshot listed = store.list(Made.LINE).snapshots().get(0);
            assertThatThrownBy(() -> store.read(listed))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining("it is of something else than its row");
        }
    }
}
