package io.testflow.data.internal.load;

import io.testflow.core.data.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows and, behind their fields, the number that the database has given to each. */
record NumberedRows(Rows rows, String column, Numbers numbers) implements Rows {

    @Override
    public String entity() {
        return rows.entity();
    }

    @Override
    public List<String> fields() {
        List<String> fields = new ArrayList<>(rows.fields());
        fields.add(column);
        return fields;
    }

    @Override
    public long count() {
        return rows.count();
    }

    @Override
    public @Nullable Object value(long row, int field) {
        return field < rows.fields().size() ? rows.value(row, field) : (Object) numbers.of(row);
    }
}
