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
        return new TestDatabase(server, (DataSource) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(source, arguments);
                        if (result instanceof Connection connection) {
                            if (server.equals("postgres")) {
                                connection.setSchema(part);
                            } else {
                                connection.setCatalog(part);
                            }
                        }
                        return result;
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
