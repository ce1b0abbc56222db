package io.testflow.data.internal.load;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds column and constraint in the words of a database. */
final class Complaints {

    private static final List<Pattern> COLUMNS = List.of(
            Pattern.compile("[Cc]olumn '(?:[^']*`\\.`)?([^'`]+)[`']"),
            Pattern.compile("Field '([^']+)'"),
            Pattern.compile("column `[^`]+`\\.`[^`]+`\\.`([^`]+)`"),
            Pattern.compile("column \"([^\"]+)\""));

    private static final List<Pattern> CONSTRAINTS = List.of(
            Pattern.compile("CONSTRAINT `([^`]+)`"),
            Pattern.compile("for key '(?:[^'.]+\\.)?([^']+)'"),
            Pattern.compile("constraint \"([^\"]+)\""));

    /** MariaDB's driver writes the number of its connection before, and the statement behind. */
    private static final Pattern AROUND = Pattern.compile("^\\(conn[=:]\\s*\\d+\\)\\s*|\\R(?s:.*)");

    private Complaints() {}

    static Complaint of(SQLException e) {
        String message = AROUND.matcher(String.valueOf(e.getMessage())).replaceAll("");
        String state = e.getSQLState();
        return new Complaint(state == null ? "" : state, message, first(COLUMNS, message), first(CONSTRAINTS, message));
    }

    private static String first(List<Pattern> patterns, String message) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(message))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
