package io.testflow.core.internal.data.file;

import io.testflow.core.data.Rows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Rows that a test has written down. */
record ListedRows(String entity, List<String> fields, List<List<Object>> values) implements Rows {

    /** One row. */
    static ListedRows row(List<String> fields, Object... values) {
        return new ListedRows("things", fields, List.of(Arrays.asList(values)));
    }

    /** One row with one value. */
    static ListedRows value(Object value) {
        return row(List.of("it"), value);
    }

    @Override
    public long count() {
        return values.size();
    }

    @Override
    public Object value(long row, int field) {
        return values.get((int) row).get(field);
    }

    /** This as a file. */
    String as(RowsFormat format) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try {
            new RowsWriter().write(format, this, target);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return target.toString(StandardCharsets.UTF_8);
    }
}
