package io.testflow.core.data.typed;

import io.testflow.core.data.Rows;
import io.testflow.core.error.UsageException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows as what a test asks for: records, beans, maps. */
public final class RowObjects {

    private RowObjects() {}

    /**
     * All rows of an entity.
     *
     * @param type of each
     * @throws UsageException when a value does not fit into the type; the message names entity, row and field
     */
    public static List<@Nullable Object> all(Rows rows, Type type) {
        List<@Nullable Object> objects = new ArrayList<>();
        for (long row = 0; row < rows.count(); row++) {
            objects.add(one(rows, row, type));
        }
        return objects;
    }

    /**
     * One row of an entity, from 0.
     *
     * @throws UsageException when a value does not fit into the type; the message names entity, row and field
     */
    public static @Nullable Object one(Rows rows, long row, Type type) {
        Map<String, @Nullable Object> values = rows.row(row);
        return Conversion.to(type, values, "row " + (row + 1) + " of `" + rows.entity() + "`");
    }
}
