package io.testflow.data.internal.load;

import io.testflow.core.data.Rows;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows some of whose fields are null until what they refer to is there. */
record OpenRows(Rows rows, Set<Integer> open) implements Rows {

    @Override
    public String entity() {
        return rows.entity();
    }

    @Override
    public List<String> fields() {
        return rows.fields();
    }

    @Override
    public long count() {
        return rows.count();
    }

    @Override
    public @Nullable Object value(long row, int field) {
        return open.contains(field) ? null : rows.value(row, field);
    }
}
