package io.testflow.data.internal.slice;

import io.testflow.data.internal.cleanup.Some;
import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.Dialect;
import io.testflow.data.internal.schema.ForeignKey;
import io.testflow.data.internal.schema.Schema;
import io.testflow.data.internal.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes rows of a table, those that they refer to, and on request those that refer to them. */
public final class Picking {

    private static final int TOGETHER = 500;

    private final Connection connection;
    private final Schema schema;
    private final Dialect dialect;
    private final Map<String, Picked> picked = new LinkedHashMap<>();

    /** Takes out of the database behind a connection. */
    public Picking(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
        this.dialect = schema.dialect();
    }

    Collection<Picked> all() {
        return picked.values();
    }

    /**
     * Takes rows of a table and what belongs to them.
     *
     * @param condition in SQL; empty for all rows
     * @param most rows of the table, the first ones by its key; 0 for all
     * @param referring whether also what refers to them is taken, and what refers to that
     */
    public void take(Table table, String condition, long most, boolean referring) throws SQLException {
        String query = select(of(table))
                + (condition.isEmpty() ? "" : " where " + condition)
                + order(table)
                + (most == 0 ? "" : limit(most));
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            add(of(table), statement, referring);
        }
    }

    private Picked of(Table table) {
        return picked.computeIfAbsent(table.name(), name -> new Picked(table));
    }

    private void add(Picked into, PreparedStatement statement, boolean referring) throws SQLException {
        List<List<@Nullable Object>> added = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 0; i < into.columns().size(); i++) {
                    row.add(Values.read(found, i + 1, into.columns().get(i)));
                }
                if (into.add(row)) {
                    added.add(row);
                }
            }
        }
        for (ForeignKey key : into.table().foreignKeys()) {
            follow(into, added, key.columns(), schema.table(key.target()), key.targetColumns(), false);
        }
        if (referring) {
            for (ForeignKey key : schema.referringTo(into.table())) {
                follow(into, added, key.targetColumns(), schema.table(key.table()), key.columns(), true);
            }
        }
    }

    private void follow(
            Picked from,
            List<List<@Nullable Object>> rows,
            List<String> columns,
            Table target,
            List<String> targetColumns,
            boolean referring)
            throws SQLException {
        List<List<Object>> wanted = List.copyOf(values(from, rows, columns));
        for (int i = 0; i < wanted.size(); i += TOGETHER) {
            Some some = Some.of(target, targetColumns, wanted.subList(i, Math.min(wanted.size(), i + TOGETHER)));
            String query = select(of(target)) + " where " + some.condition(dialect) + order(target);
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                some.set(statement, dialect);
                add(of(target), statement, referring);
            }
        }
    }

    /** What rows have in some columns, each once, without those that have null there. */
    private static Set<List<Object>> values(Picked from, List<List<@Nullable Object>> rows, List<String> columns) {
        List<String> names = from.columns().stream().map(Column::name).toList();
        Set<List<Object>> values = new LinkedHashSet<>();
        for (List<@Nullable Object> row : rows) {
            List<Object> some = new ArrayList<>();
            for (String column : columns) {
                Object value = row.get(names.indexOf(column));
                if (value != null) {
                    some.add(value);
                }
            }
            if (some.size() == columns.size()) {
                values.add(some);
            }
        }
        return values;
    }

    private String limit(long most) {
        return dialect == Dialect.STANDARD ? " fetch first " + most + " rows only" : " limit " + most;
    }

    private String select(Picked rows) {
        return "select "
                + dialect.quote(rows.columns().stream().map(Column::name).toList()) + " from "
                + dialect.quote(rows.table().name());
    }

    private String order(Table table) {
        return table.primaryKey().isEmpty() ? "" : " order by " + dialect.quote(table.primaryKey());
    }
}
