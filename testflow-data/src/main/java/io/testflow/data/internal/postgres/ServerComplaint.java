package io.testflow.data.internal.postgres;

import io.testflow.data.internal.load.Complaint;
import io.testflow.data.internal.load.RefusedRow;
import io.testflow.data.internal.load.TableLoad;
import io.testflow.data.internal.value.JdbcValue;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL says of a row.
 *
 * @param complaint in its words
 * @param where the row is, as the server counts; empty where it does not say
 * @param detail the values, as the server writes them; empty where it does not say
 */
record ServerComplaint(Complaint complaint, String where, String detail) {

    private static final Pattern LINE = Pattern.compile("COPY .*?, line (\\d+)(?:, column ([^:]+))?");
    private static final Pattern KEY = Pattern.compile("Key \\((.*?)\\)=\\((.*)\\) is not present");

    static ServerComplaint of(SQLException e) {
        ServerErrorMessage server = e instanceof PSQLException own ? own.getServerErrorMessage() : null;
        if (server == null) {
            return new ServerComplaint(new Complaint(text(e.getSQLState()), text(e.getMessage()), "", ""), "", "");
        }
        String where = text(server.getWhere());
        Matcher line = LINE.matcher(where);
        String column = server.getColumn() == null && line.find() ? text(line.group(2)) : text(server.getColumn());
        String detail = text(server.getDetail());
        String message = text(server.getMessage()) + (detail.isEmpty() ? "" : ". " + detail);
        return new ServerComplaint(
                new Complaint(text(server.getSQLState()), message, column, text(server.getConstraint())),
                where,
                detail);
    }

    /** Whether it is about values: their type, their size, or a constraint. */
    boolean isAboutData() {
        return complaint.state().startsWith("22") || complaint.state().startsWith("23");
    }

    /** The number of the row, from 0; the one that the server counts, else the first with the values that it writes. */
    long row(TableLoad load) {
        Matcher line = LINE.matcher(where);
        if (line.find()) {
            return Long.parseLong(line.group(1)) - 1;
        }
        Matcher key = KEY.matcher(detail);
        return key.find() ? row(load, List.of(key.group(1).split(", ")), key.group(2)) : RefusedRow.UNKNOWN;
    }

    private static long row(TableLoad load, List<String> columns, String values) {
        List<Integer> fields = columns.stream().map(load::field).toList();
        if (fields.contains(-1)) {
            return RefusedRow.UNKNOWN;
        }
        for (long row = 0; row < load.rows().count(); row++) {
            if (text(load, row, fields).equals(values)) {
                return row;
            }
        }
        return RefusedRow.UNKNOWN;
    }

    private static String text(TableLoad load, long row, List<Integer> fields) {
        Stream<String> texts = fields.stream().map(field -> {
            @Nullable Object value = load.rows().value(row, field);
            return value == null ? "null" : JdbcValue.text(value, load.columns().get(field));
        });
        return String.join(", ", texts.toList());
    }

    private static String text(@Nullable String some) {
        return some == null ? "" : some;
    }
}
