package io.testflow.core.internal.data.file;

import io.testflow.core.data.Rows;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An array of objects, one on each line. */
public record JsonRows() implements RowsFormat {

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public void head(Rows rows, Utf8 target) {
        target.append("[\n");
    }

    @Override
    public void rows(Rows rows, long from, long to, Utf8 target) {
        byte[][] names = names(rows.fields());
        for (long row = from; row < to; row++) {
            target.append('{');
            for (int field = 0; field < names.length; field++) {
                target.append(names[field]);
                Json.append(rows.value(row, field), target);
            }
            target.append(row + 1 < rows.count() ? "},\n" : "}\n");
        }
    }

    /** Each name with what is before and behind it. */
    private static byte[][] names(List<String> fields) {
        Utf8 name = new Utf8();
        byte[][] names = new byte[fields.size()][];
        for (int field = 0; field < names.length; field++) {
            name.clear();
            if (field > 0) {
                name.append(", ");
            }
            Json.text(fields.get(field), name);
            name.append(": ");
            names[field] = name.toString().getBytes(StandardCharsets.UTF_8);
        }
        return names;
    }

    @Override
    public void tail(Rows rows, Utf8 target) {
        target.append("]\n");
    }
}
