package io.testflow.data;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in memory. */
public record TestRows(String entity, List<String> fields, List<List<Object>> values) implements Rows {

    /** No rows yet. */
    public static TestRows of(String entity, String... fields) {
        return new TestRows(entity, List.of(fields), List.of());
    }

    /** These and one more; numbers are those of the model. */
    public TestRows with(Object... values) {
        List<List<Object>> more = new ArrayList<>(this.values);
        more.add(Arrays.asList(Arrays.stream(values)
                .map(value -> value instanceof Integer number ? (Object) number.longValue() : value)
                .toArray()));
        return new TestRows(entity, fields, more);
    }

    /** A data set of some entities. */
    public static DataSet set(Rows... entities) {
        return new DataSet("test-data", "1", List.of(entities));
    }

    @Override
    public long count() {
        return values.size();
    }

    @Override
    public Object value(long row, int field) {
        return values.get((int) row).get(field);
    }
}
