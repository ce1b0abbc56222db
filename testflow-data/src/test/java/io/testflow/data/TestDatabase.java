package io.testflow.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * An empty database of a test.
 *
 * @param name what messages call it
 * @param source connections to it
 */
public record TestDatabase(String name, DataSource source) {

    /** A part of a server, by its name. */
    static TestDatabase within(String server, DataSource source, String part) {
        return new TestDatabase(server, proxy(DataSource.class, source, result -> {
            Connection connection = (Connection) result;
            if (server.equals("postgres")) {
                connection.setSchema(part);
            } else {
                connection.setCatalog(part);
            }
            return connection;
        }));
    }

    /** The same by connections that hide what they are made of. */
    TestDatabase withoutUnwrapping() {
        return new TestDatabase(
                name, proxy(DataSource.class, source, result -> proxy(Connection.class, result, same -> same)));
    }

    /** The same, not answering. */
    TestDatabase withoutAnswer() {
        return new TestDatabase(name, proxy(DataSource.class, source, result -> {
            throw new SQLException("nobody listens");
        }));
    }

    private interface Change {

        Object of(Object result) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Object of, Change change) {
        return type.cast(Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("isWrapperFor")) {
                        return false;
                    }
                    try {
                        return change.of(method.invoke(of, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** As the library sees it. */
    public Database database() {
        return Database.of(name, source);
    }

    /** Runs statements with semicolons between them. */
    public TestDatabase run(String script) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : script.split(";\\s*(?:\\n|$)")) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows, their values with blanks between them. */
    public List<String> query(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join(" ", values));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows tables have. */
    public List<String> counts(String... tables) {
        List<String> counts = new ArrayList<>();
        for (String table : tables) {
            counts.add(table + " " + query("select count(*) from " + table).get(0));
        }
        return counts;
    }
}
