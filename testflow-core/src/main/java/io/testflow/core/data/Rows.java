package io.testflow.core.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entity. They are made or read when they are asked for, in any order: rows need not fit into memory. Safe for use by
 * several threads.
 *
 * <p>A value is a {@code String}, {@code Boolean}, {@code Long}, {@code BigDecimal}, {@code UUID}, {@code LocalDate}, {@code
 * LocalTime}, {@code Instant}, {@code byte[]}, a {@code List} of values, a {@code Map} of values by the names of nested fields, or
 * null.
 */
public interface Rows {

    /** The name of the entity. */
    String entity();

    /** The names of its fields, in their order. */
    List<String> fields();

    /** How many rows there are. */
    long count();

    /**
     * One value.
     *
     * @param row from 0
     * @param field its place among {@link #fields}, from 0
     */
    @Nullable
    Object value(long row, int field);

    /** The values of a row, from 0, by the names of their fields, in the order of these. */
    default Map<String, @Nullable Object> row(long row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int field = 0; field < fields().size(); field++) {
            values.put(fields().get(field), value(row, field));
        }
        return Collections.unmodifiableMap(values);
    }
}
