package io.testflow.environment.internal.postgres;

import io.testflow.environment.internal.lease.ProcessMark;
import io.testflow.environment.provider.StartFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Copies of one database in its server. While one is used the next is made, so that nobody but the first waits; those that
 * are given up are dropped when there is nothing else to do.
 */
final class Databases {

    /** The number of the process that has made it, when that began, and what tells it from others of that process. */
    private static final Pattern OWN = Pattern.compile("test_(\\d+_\\d+)_\\w+");

    private final DataSource server;
    private final String template;
    private final ExecutorService maker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "testflow-postgres");
        thread.setDaemon(true);
        return thread;
    });

    /** Others make theirs in the same server. */
    private final String prefix = "test_"
            + ProcessMark.of(ProcessHandle.current()).toString().replace(' ', '_')
            + "_" + UUID.randomUUID().toString().substring(0, 8) + "_";

    private final AtomicInteger made = new AtomicInteger();
    private @Nullable Connection connection;
    private @Nullable Future<String> next;

    /**
     * Copies of a database.
     *
     * @param server connects to another database of the same server, since nobody may be in what is copied
     * @param template the name of the database
     */
    Databases(DataSource server, String template) {
        this.server = server;
        this.template = template;
    }

    /** The name of a database that nobody else has. */
    String take() throws StartFailure, InterruptedException {
        try {
            return mine().get();
        } catch (ExecutionException e) {
            throw StartFailure.lasting("No database could be made (" + e.getCause() + ").");
        }
    }

    /** Drops a database, with the connections that somebody still has. */
    void giveUp(String database) {
        try {
            maker.execute(() -> drop(database));
        } catch (RejectedExecutionException e) {
            // The server has ended, and the database with it.
        }
    }

    private void drop(String database) {
        try {
            execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
        } catch (SQLException e) {
            // It goes with its server.
        }
    }

    /** Makes and drops nothing any more. */
    void end() {
        maker.shutdownNow();
    }

    private synchronized Future<String> mine() {
        Future<String> mine = next == null ? maker.submit(this::make) : next;
        next = maker.submit(this::make);
        return mine;
    }

    private String make() throws SQLException {
        String database = prefix + made.incrementAndGet();
        execute("CREATE DATABASE " + database + " TEMPLATE " + template);
        return database;
    }

    /** In the one thread that makes and drops. */
    private void execute(String sql) throws SQLException {
        if (connection == null) {
            connection = server.getConnection();
            dropThoseOfTheDead(connection);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A process that was killed has dropped nothing, and the server may live for days. */
    private static void dropThoseOfTheDead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String database : names(statement)) {
                Matcher own = OWN.matcher(database);
                if (own.matches() && isDead(own.group(1).replace('_', ' '))) {
                    statement.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
                }
            }
        }
    }

    private static boolean isDead(String process) {
        return ProcessMark.parse(process).filter(mark -> !mark.runs()).isPresent();
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT datname FROM pg_database")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
