package io.testflow.data.internal.schema;

import java.util.List;

/**
 * Columns that no two rows have in common.
 *
 * @param name of the constraint or the index
 * @param columns in their order
 */
public record UniqueKey(String name, List<String> columns) {

    /** Copies the columns. */
    public UniqueKey {
        columns = List.copyOf(columns);
    }
}
