package io.testflow.core.internal.data.file;

import io.testflow.core.data.Rows;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values between commas, as RFC 4180 has them, with line feeds at the ends of lines; the first line has the names of the fields. Null is
 * nothing at all, the empty text is {@code ""}. Lists and objects are JSON.
 */
public record CsvRows() implements RowsFormat {

    private static final byte[][] ESCAPES = new byte[128][];

    static {
        ESCAPES['"'] = new byte[] {'"', '"'};
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public void head(Rows rows, Utf8 target) {
        List<String> fields = rows.fields();
        for (int field = 0; field < fields.size(); field++) {
            if (field > 0) {
                target.append(',');
            }
            text(fields.get(field), target);
        }
        target.append('\n');
    }

    @Override
    public void rows(Rows rows, long from, long to, Utf8 target) {
        int fields = rows.fields().size();
        Utf8 json = new Utf8();
        for (long row = from; row < to; row++) {
            for (int field = 0; field < fields; field++) {
                if (field > 0) {
                    target.append(',');
                }
                value(rows.value(row, field), json, target);
            }
            target.append('\n');
        }
    }

    private static void value(@Nullable Object value, Utf8 json, Utf8 target) {
        if (value instanceof String text) {
            text(text, target);
        } else if (value instanceof List || value instanceof Map) {
            json.clear();
            Json.append(value, json);
            text(json.toString(), target);
        } else if (value instanceof byte[] bytes && bytes.length == 0) {
            text("", target);
        } else if (value != null) {
            Scalars.append(value, target);
        }
    }

    private static void text(String text, Utf8 target) {
        if (needsQuotes(text)) {
            target.append('"');
            target.append(text, ESCAPES);
            target.append('"');
        } else {
            target.append(text);
        }
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ',' && (c == ',' || c == '"' || c == '\n' || c == '\r')) {
                return true;
            }
        }
        return text.isEmpty();
    }

    @Override
    public void tail(Rows rows, Utf8 target) {
        // The last line ends as all others.
    }
}
