package io.testflow.data.internal.slice;

import io.testflow.core.data.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in memory. */
record PickedRows(String entity, List<String> fields, List<List<@Nullable Object>> values) implements Rows {

    @Override
    public long count() {
        return values.size();
    }

    @Override
    public @Nullable Object value(long row, int field) {
        return values.get(Math.toIntExact(row)).get(field);
    }
}
