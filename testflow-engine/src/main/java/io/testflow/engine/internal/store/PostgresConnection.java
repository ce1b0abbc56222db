package io.testflow.engine.internal.store;

import io.testflow.core.configuration.StoreLocation.Postgres;
import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is made when it is first needed, and made anew where it was lost since. One thread at a time has it.
 *
 * <p>Nothing that it throws holds the URL as it was given: that may hold a password.
 */
final class PostgresConnection implements AutoCloseable {

    private static final int SECONDS_TO_ANSWER = 10;
    /** Any number that no other program is likely to take for its own lock: TESTFLOW in ASCII. */
    private static final long LOCK = 0x54455354464c4f57L;

    private final Postgres place;
    private @Nullable Connection connection;

    PostgresConnection(Postgres place) {
        this.place = place;
    }

    /** What is asked of a database. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    /**
     * Asks the database.
     *
     * @throws UsageException when it cannot be reached
     * @throws IOException when it does not answer the question
     */
    synchronized <T> T ask(Question<T> question) throws IOException {
        Connection open = open();
        try {
            return question.ask(open);
        } catch (SQLException e) {
            throw new IOException("The database " + place + " refuses: " + said(e), e);
        }
    }

    private Connection open() {
        try {
            if (connection != null && connection.isValid(SECONDS_TO_ANSWER)) {
                return connection;
            }
            close();
            Connection made = connect();
            makeTable(made);
            connection = made;
            return made;
        } catch (SQLException e) {
            // Without its cause, whose message and whose causes' messages are not known to be free of the password.
            throw new UsageException("The snapshots in " + place + " cannot be reached: " + said(e)
                    + ". Check host, database, user and password of `selection.store` in testflow.yml, or choose another"
                    + " store there.");
        }
    }

    private Connection connect() throws SQLException {
        Properties defaults = new Properties();
        defaults.setProperty("ApplicationName", "TestFlow");
        defaults.setProperty("loginTimeout", String.valueOf(SECONDS_TO_ANSWER));
        defaults.setProperty("socketTimeout", "60");
        Connection made = driver().connect(place.url(), defaults);
        if (made == null) {
            throw new SQLException("the driver does not understand this address");
        }
        return made;
    }

    /** Found by its name: whether it takes an address it says only of one that it understands. */
    private static Driver driver() throws SQLException {
        return ServiceLoader.load(Driver.class, PostgresConnection.class.getClassLoader()).stream()
                .filter(found -> found.type().getName().startsWith("org.postgresql."))
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow(() -> new SQLException("its driver, org.postgresql:postgresql, is not on the class path"));
    }

    /** Asks for the table first: who may only read and write it needs no right to make it. */
    private static void makeTable(Connection made) throws SQLException {
        try (Statement statement = made.createStatement()) {
            try (ResultSet found = statement.executeQuery("SELECT to_regclass('testflow.snapshot') IS NOT NULL")) {
                if (found.next() && found.getBoolean(1)) {
                    return;
                }
            }
            // IF NOT EXISTS is not enough where two begin at the same time.
            statement.execute("BEGIN; SELECT pg_advisory_xact_lock(" + LOCK + "); CREATE SCHEMA IF NOT EXISTS testflow;"
                    + " CREATE TABLE IF NOT EXISTS testflow.snapshot (module text NOT NULL, execution text NOT NULL,"
                    + " key text NOT NULL, id text NOT NULL, commit text NOT NULL, clean boolean NOT NULL,"
                    + " made timestamptz NOT NULL, content bytea NOT NULL,"
                    + " PRIMARY KEY (module, execution, key, id)); COMMIT");
        }
    }

    private String said(SQLException e) {
        return place.withoutSecrets(String.valueOf(e.getMessage())).strip().replaceFirst("\\.$", "");
    }

    @Override
    public synchronized void close() {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            // It is gone, which is what was wanted.
        } finally {
            connection = null;
        }
    }
}
