package io.testflow.core.internal.data.file;

import static java.util.stream.Collectors.joining;

import io.testflow.core.data.Rows;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements that insert the rows, many with each, in standard SQL. Times are in UTC; lists and objects are JSON. */
public record SqlInserts() implements SetFormat {

    private static final int BATCH = 100;
    private static final byte[][] ESCAPES = new byte[128][];

    static {
        ESCAPES['\''] = new byte[] {'\'', '\''};
    }

    @Override
    public String ending() {
        return "sql";
    }

    @Override
    public String opening() {
        return "";
    }

    @Override
    public String separator() {
        return "\n";
    }

    @Override
    public String closing() {
        return "";
    }

    @Override
    public void head(Rows rows, Utf8 target) {
        // Each statement says all.
    }

    @Override
    public void rows(Rows rows, long from, long to, Utf8 target) {
        String insert = "INSERT INTO " + Identifiers.table(rows.entity())
                + rows.fields().stream().map(Identifiers::column).collect(joining(", ", " (", ") VALUES\n"));
        Utf8 json = new Utf8();
        for (long row = from; row < to; row++) {
            if (row % BATCH == 0) {
                target.append(insert);
            }
            for (int field = 0; field < rows.fields().size(); field++) {
                target.append(field == 0 ? "(" : ", ");
                value(rows.value(row, field), json, target);
            }
            target.append(row % BATCH == BATCH - 1 || row + 1 == rows.count() ? ");\n" : "),\n");
        }
    }

    private static void value(@Nullable Object value, Utf8 json, Utf8 target) {
        if (value == null) {
            target.append("NULL");
        } else if (value instanceof String text) {
            quoted(text, target);
        } else if (value instanceof List || value instanceof Map) {
            json.clear();
            Json.append(value, json);
            quoted(json.toString(), target);
        } else if (value instanceof Long || value instanceof BigDecimal) {
            Scalars.append(value, target);
        } else if (value instanceof Boolean truth) {
            target.append(truth ? "TRUE" : "FALSE");
        } else {
            target.append(value instanceof byte[] ? "X'" : "'");
            if (value instanceof Instant time) {
                Scalars.instant(time, ' ', "", target);
            } else {
                Scalars.append(value, target);
            }
            target.append('\'');
        }
    }

    private static void quoted(String text, Utf8 target) {
        target.append('\'');
        target.append(text, ESCAPES);
        target.append('\'');
    }

    @Override
    public void tail(Rows rows, Utf8 target) {
        // The last statement ends with its last row.
    }
}
