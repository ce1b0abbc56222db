package io.testflow.core.internal.data.file;

import io.testflow.core.data.Rows;

/** One object that has an array of objects for each entity. */
public record JsonSet() implements SetFormat {

    private static final RowsFormat ROWS = new JsonRows();

    @Override
    public String ending() {
        return ROWS.ending();
    }

    @Override
    public String opening() {
        return "{\n";
    }

    @Override
    public void head(Rows rows, Utf8 target) {
        Json.text(rows.entity(), target);
        target.append(": ");
        ROWS.head(rows, target);
    }

    @Override
    public void rows(Rows rows, long from, long to, Utf8 target) {
        ROWS.rows(rows, from, to, target);
    }

    @Override
    public void tail(Rows rows, Utf8 target) {
        target.append(']');
    }

    @Override
    public String separator() {
        return ",\n";
    }

    @Override
    public String closing() {
        return "\n}\n";
    }
}
