package io.testflow.environment.internal.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a script of MariaDB into its statements; what ends them can be changed, so that they can have that inside. */
final class DelimitedScript {

    /** What may hold a delimiter that ends nothing. Comments that begin with {@code /*!} are none. */
    private static final String WHOLE = """
            (?<comment>--(?=\\s)[^\\n]*+|#[^\\n]*+|/\\*(?!!)(?s:.*?)\\*/)\
            |'(?:[^'\\\\]++|\\\\(?s:.)|'')*+'|"(?:[^"\\\\]++|\\\\(?s:.)|"")*+"|`[^`]*+`\
            |(?m:^[ \\t]*(?i:DELIMITER)[ \\t]+(?<next>\\S+)[^\\n]*$)|(?<end>""";

    private final String script;
    private final List<SqlScript.Statement> statements = new ArrayList<>();
    private int start;
    private boolean hasCode;

    private DelimitedScript(String script) {
        this.script = script;
    }

    static List<SqlScript.Statement> statements(String script) {
        DelimitedScript cut = new DelimitedScript(script);
        cut.cut();
        return cut.statements;
    }

    private void cut() {
        Matcher whole = pattern(";").matcher(script);
        int seen = 0;
        while (whole.find()) {
            hasCode |= !script.substring(seen, whole.start()).isBlank();
            seen = whole.end();
            String next = whole.group("next");
            if (whole.group("end") != null) {
                add(whole.start());
                start = whole.end();
            } else if (next != null && !hasCode) {
                start = whole.end();
                whole.usePattern(pattern(next));
            } else {
                hasCode |= whole.group("comment") == null;
            }
        }
        hasCode |= !script.substring(seen).isBlank();
        add(script.length());
    }

    private void add(int end) {
        if (hasCode) {
            String sql = script.substring(start, end);
            int first = start + sql.length() - sql.stripLeading().length();
            statements.add(new SqlScript.Statement(sql.strip(), SqlScript.line(script, first)));
        }
        hasCode = false;
    }

    private static Pattern pattern(String delimiter) {
        return Pattern.compile(WHOLE + Pattern.quote(delimiter) + ")");
    }
}
