package io.testflow.core.internal.recordfile;

import java.util.ArrayList;
import java.util.List;

/** One record as one line: fields separated by tabs, with backslash escapes for tab, line ends and backslash. */
public final class Fields {

    private Fields() {}

    /** Joins the fields to a line without its line end. */
    public static String join(List<String> fields) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            escape(fields.get(i), line);
        }
        return line.toString();
    }

    /** Splits a line into the fields it was joined from; unknown escapes are kept as they are. */
    public static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            fields.add(unescape(line.substring(start, tab)));
            start = tab + 1;
        }
        fields.add(unescape(line.substring(start)));
        return fields;
    }

    private static void escape(String field, StringBuilder line) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\\' -> line.append("\\\\");
                default -> line.append(c);
            }
        }
    }

    private static String unescape(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\' || i + 1 == field.length()) {
                text.append(c);
                continue;
            }
            char escaped = field.charAt(++i);
            switch (escaped) {
                case 't' -> text.append('\t');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case '\\' -> text.append('\\');
                default -> text.append(c).append(escaped);
            }
        }
        return text.toString();
    }
}
