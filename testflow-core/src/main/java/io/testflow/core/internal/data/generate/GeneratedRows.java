package io.testflow.core.internal.data.generate;

import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.data.Rows;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are made when they are asked for.
 *
 * @param entity the name of the entity
 * @param fields their names
 * @param count how many rows there are
 * @param columns the values, as many as fields
 */
record GeneratedRows(String entity, List<String> fields, long count, List<Column> columns) implements Rows {

    static Rows of(Entity entity, List<Column> columns) {
        List<String> names = entity.fields().stream().map(Field::name).toList();
        return new GeneratedRows(entity.name(), names, entity.count(), columns);
    }

    @Override
    public @Nullable Object value(long row, int field) {
        return columns.get(field).at(Objects.checkIndex(row, count));
    }
}
