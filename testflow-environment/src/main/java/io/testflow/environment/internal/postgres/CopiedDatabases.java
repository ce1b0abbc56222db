package io.testflow.environment.internal.postgres;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.division.DatabasesAhead;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.internal.lease.ProcessMark;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Copies of one database in its server. Used by one thread. */
public final class CopiedDatabases implements DatabasesAhead.Copies {

    /** The number of the process that has made it, when that began, and what tells it from others of that process. */
    private static final Pattern OWN = Pattern.compile("test_(\\d+_\\d+)_\\w+");

    private final Endpoint whole;
    private final BiFunction<Endpoint, String, Endpoint> in;

    /** Others make theirs in the same server. No random numbers, for which a new JVM takes a hundredth of a second. */
    private final String prefix = "test_"
            + ProcessMark.of(ProcessHandle.current()).toString().replace(' ', '_')
            + "_" + Long.toUnsignedString(System.nanoTime(), Character.MAX_RADIX)
            + "_" + Thread.currentThread().getId() + "_";

    private int made;
    private @Nullable Connection connection;

    /**
     * Copies of a database.
     *
     * @param whole the server, with the database that scripts have set up
     * @param in gives the endpoint of another of its databases
     */
    public CopiedDatabases(Endpoint whole, BiFunction<Endpoint, String, Endpoint> in) {
        this.whole = whole;
        this.in = in;
    }

    @Override
    public Endpoint make() throws SQLException {
        String database = prefix + ++made;
        execute("CREATE DATABASE " + database + " TEMPLATE " + whole.property(Endpoint.DATABASE));
        return in.apply(whole, database);
    }

    @Override
    public void drop(String database) throws SQLException {
        execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
    }

    private void execute(String sql) throws SQLException {
        if (connection == null) {
            // Nobody may be in what is copied.
            connection = EndpointDataSource.of(in.apply(whole, "template1")).getConnection();
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
