package io.testflow.core.internal.data.generate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objects with fields of their own.
 *
 * @param names of the fields
 * @param columns their values, as many
 */
record NestedColumn(List<String> names, List<Column> columns) implements Column {

    @Override
    public Object at(long row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), columns.get(i).at(row));
        }
        return Collections.unmodifiableMap(values);
    }

    @Override
    public boolean isDistinct() {
        return columns.stream().anyMatch(Column::isDistinct);
    }
}
