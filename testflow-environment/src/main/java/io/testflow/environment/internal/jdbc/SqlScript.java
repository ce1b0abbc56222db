package io.testflow.environment.internal.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a script of SQL into its statements, so that an error can be told with its line. */
final class SqlScript {

    /** What may hold a semicolon that ends nothing: comments, strings, quoted names, dollar quotes. */
    private static final Pattern WHOLE = Pattern.compile("""
            --[^\\n]*+|/\\*(?s:.*?)\\*/|[eE]'(?:[^'\\\\]++|\\\\(?s:.))*+'|'[^']*+'|"[^"]*+"|(\\$\\w*\\$)(?s:.*?)\\1|;""");

    private SqlScript() {}

    /**
     * A statement.
     *
     * @param sql without the semicolon
     * @param line of its first character that is not blank, from 1
     */
    record Statement(String sql, int line) {}

    static List<Statement> statements(String script) {
        List<Statement> statements = new ArrayList<>();
        Matcher whole = WHOLE.matcher(script);
        int start = 0;
        while (whole.find()) {
            if (whole.group().equals(";")) {
                add(statements, script, start, whole.start());
                start = whole.end();
            }
        }
        add(statements, script, start, script.length());
        return statements;
    }

    private static void add(List<Statement> statements, String script, int start, int end) {
        String sql = script.substring(start, end);
        if (!WHOLE.matcher(sql)
                .replaceAll(found -> found.group().matches("(?s)(--|/\\*).*") ? "" : "x")
                .isBlank()) {
            int first = start + sql.length() - sql.stripLeading().length();
            statements.add(new Statement(sql.strip(), line(script, first)));
        }
    }

    /** The line of a character, from 1. */
    static int line(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
