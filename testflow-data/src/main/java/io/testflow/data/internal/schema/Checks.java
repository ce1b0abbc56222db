package io.testflow.data.internal.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the check constraints of tables, of which JDBC says nothing. */
final class Checks {

    /** Those of tables, and those of domains for each column of them. */
    private static final String POSTGRESQL = """
            select c.relname, k.conname, pg_get_constraintdef(k.oid), ''
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            where k.contype = 'c' and n.nspname = current_schema()
            union all
            select c.relname, k.conname, pg_get_constraintdef(k.oid), a.attname
            from pg_constraint k join pg_attribute a on a.atttypid = k.contypid join pg_class c on c.oid = a.attrelid
              join pg_namespace n on n.oid = c.relnamespace
            where k.contype = 'c' and k.contypid <> 0 and c.relkind in ('r', 'p') and n.nspname = current_schema()
            order by 1, 2
            """;

    private static final String MARIADB = """
            select table_name, constraint_name, check_clause, ''
            from information_schema.check_constraints where constraint_schema = database() order by 1, 2
            """;

    private static final String MYSQL = """
            select t.table_name, c.constraint_name, c.check_clause, ''
            from information_schema.check_constraints c join information_schema.table_constraints t
              on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
            where c.constraint_schema = database() order by 1, 2
            """;

    private record Found(String name, String text, String ofDomain) {}

    private final Map<String, List<Found>> found = new HashMap<>();

    private Checks() {}

    static Checks read(Dialect dialect, Connection connection) throws SQLException {
        return switch (dialect) {
            case POSTGRESQL -> read(POSTGRESQL, connection);
            case MARIADB -> read(isMySql(connection) ? MYSQL : MARIADB, connection);
            case STANDARD -> new Checks();
        };
    }

    private static boolean isMySql(Connection connection) throws SQLException {
        return connection
                .getMetaData()
                .getDatabaseProductName()
                .toLowerCase(Locale.ROOT)
                .contains("mysql");
    }

    private static Checks read(String query, Connection connection) throws SQLException {
        Checks checks = new Checks();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                checks.found
                        .computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(new Found(row.getString(2), condition(row.getString(3)), row.getString(4)));
            }
        }
        return checks;
    }

    private static String condition(String text) {
        return text.startsWith("CHECK ") ? text.substring("CHECK ".length()) : text;
    }

    List<Check> of(String table, List<String> columns) {
        return found.getOrDefault(table, List.of()).stream()
                .map(check -> new Check(
                        check.name(),
                        check.text(),
                        check.ofDomain().isEmpty() ? named(check.text(), columns) : List.of(check.ofDomain()),
                        CheckReader.read(check.text(), columns, check.ofDomain())))
                .toList();
    }

    private static List<String> named(String text, List<String> columns) {
        List<String> tokens = CheckTokens.of(text);
        return columns.stream()
                .filter(column -> tokens.contains(column) || tokens.contains("\"" + column))
                .toList();
    }
}
