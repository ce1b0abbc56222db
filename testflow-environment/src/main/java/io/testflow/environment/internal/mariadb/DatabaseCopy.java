package io.testflow.environment.internal.mariadb;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies a database within its server: sequences, routines, tables with their keys and rows, triggers, views, events, and what
 * users may do in it.
 *
 * @param connection to the server, closed by somebody else; its settings are not the same afterwards
 * @param from the name of the database
 * @param to the name of the copy
 */
record DatabaseCopy(Connection connection, String from, String to) {

    /** Removes a database, with the connections that somebody still has. */
    static void drop(Connection connection, String name) throws SQLException {
        for (String id : column(
                connection,
                "select id from information_schema.processlist where db = '" + name + "' and id <> connection_id()",
                1)) {
            kill(connection, id);
        }
        execute(connection, "drop database if exists " + quoted(name));
        new Rights(connection).remove(name);
    }

    private static void kill(Connection connection, String id) {
        try {
            execute(connection, "kill " + id);
        } catch (SQLException e) {
            // It has ended by itself.
        }
    }

    /** Makes the copy. */
    void make() throws SQLException {
        String character = "select concat(' character set ', default_character_set_name, ' collate ',"
                + " default_collation_name) from information_schema.schemata where schema_name = '" + from + "'";
        execute("create database " + quoted(to) + column(character).get(0));
        execute("use " + quoted(to));
        execute("set foreign_key_checks = 0, unique_checks = 0");
        for (String sequence : named("SEQUENCE")) {
            sequence(sequence);
        }
        for (String type : List.of("FUNCTION", "PROCEDURE", "PACKAGE", "PACKAGE BODY")) {
            for (String routine : column("select routine_name from information_schema.routines where routine_schema = '"
                    + from + "' and routine_type = '" + type + "'")) {
                inItsMode("show create " + type + " " + in(from, routine));
            }
        }
        List<String> tables = new ArrayList<>(named("BASE TABLE"));
        tables.addAll(named("SYSTEM VERSIONED"));
        for (String table : tables) {
            execute(moved(column(connection, "show create table " + in(from, table), 2)
                    .get(0)));
        }
        for (String table : tables) {
            rows(table);
        }
        for (String trigger : column("select trigger_name from information_schema.triggers where trigger_schema = '"
                + from + "' order by event_object_table, event_manipulation, action_timing, action_order")) {
            inItsMode("show create trigger " + in(from, trigger));
        }
        views(named("VIEW"));
        for (String event :
                column("select event_name from information_schema.events where event_schema = '" + from + "'")) {
            event("show create event " + in(from, event));
        }
        new Rights(connection).copy(from, to);
    }

    /** It is at the time of the place where it was written. */
    private void event(String showing) throws SQLException {
        execute("set sql_mode = '" + column(connection, showing, 2).get(0) + "', time_zone = '"
                + column(connection, showing, 3).get(0) + "'");
        execute(moved(column(connection, showing, 4).get(0)));
    }

    private void sequence(String name) throws SQLException {
        execute(moved(
                column(connection, "show create sequence " + in(from, name), 2).get(0)));
        String next =
                column("select next_not_cached_value from " + in(from, name)).get(0);
        column("select setval(" + in(to, name) + ", " + next + ", 0)");
    }

    private void rows(String table) throws SQLException {
        String columns = column("select column_name from information_schema.columns where table_schema = '" + from
                        + "' and table_name = '" + table + "' and is_generated = 'NEVER' order by ordinal_position")
                .stream()
                .map(DatabaseCopy::quoted)
                .collect(joining(", "));
        // A zero is a zero, and no order to count on.
        execute("set sql_mode = 'NO_AUTO_VALUE_ON_ZERO'");
        execute("insert into " + quoted(table) + " (" + columns + ") select " + columns + " from " + in(from, table));
    }

    /** A view may need another one, which may come behind it. */
    private void views(List<String> names) throws SQLException {
        List<String> left = names;
        while (!left.isEmpty()) {
            Map<String, SQLException> failed = new LinkedHashMap<>();
            for (String view : left) {
                try {
                    execute(moved(column(connection, "show create view " + in(from, view), 2)
                            .get(0)));
                } catch (SQLException e) {
                    failed.put(view, e);
                }
            }
            if (failed.size() == left.size()) {
                throw failed.get(left.get(0));
            }
            left = List.copyOf(failed.keySet());
        }
    }

    /** What has code is understood in the mode in which it was written. */
    private void inItsMode(String showing) throws SQLException {
        execute("set sql_mode = '" + column(connection, showing, 2).get(0) + "'");
        execute(moved(column(connection, showing, 3).get(0)));
    }

    /** The server writes names of other things in full. */
    private String moved(String definition) {
        return definition.replace(quoted(from) + ".", quoted(to) + ".");
    }

    private List<String> named(String type) throws SQLException {
        return column("select table_name from information_schema.tables where table_schema = '" + from
                + "' and table_type = '" + type + "' order by table_name");
    }

    private List<String> column(String query) throws SQLException {
        return column(connection, query, 1);
    }

    private static List<String> column(Connection connection, String query, int number) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(number));
            }
            return values;
        }
    }

    private void execute(String sql) throws SQLException {
        execute(connection, sql);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String in(String database, String name) {
        return quoted(database) + "." + quoted(name);
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
