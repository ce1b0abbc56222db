package io.testflow.data.internal.load;

import io.testflow.core.data.Rows;
import io.testflow.core.error.UsageException;
import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.Schema;
import io.testflow.data.internal.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows on their way into a table.
 *
 * @param table that takes them
 * @param columns that their fields go to, in the order of these
 * @param rows with at least one field
 */
public record TableLoad(Table table, List<Column> columns, Rows rows) {

    /** Copies the columns. */
    public TableLoad {
        columns = List.copyOf(columns);
    }

    /**
     * Finds the table and the columns of an entity.
     *
     * @throws UsageException when one is not there or takes no value
     */
    static TableLoad of(Rows rows, Schema schema) {
        Table table = schema.table(rows.entity());
        List<Column> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String field : rows.fields()) {
            Column column = Schema.column(table, field);
            if (column.filling() == Column.Filling.COMPUTED) {
                throw new UsageException("The database computes `" + table.name() + "." + column.name()
                        + "` itself. Take the field `" + field + "` away.");
            }
            if (!taken.add(column.name())) {
                throw new UsageException("Two fields of `" + rows.entity() + "` are meant for the column `"
                        + column.name() + "`. Take `" + field + "` away or rename it.");
            }
            columns.add(column);
        }
        return new TableLoad(table, columns, rows);
    }

    /** The names of the columns, as a set. */
    public Set<String> columnNames() {
        Set<String> names = new HashSet<>();
        columns.forEach(column -> names.add(column.name()));
        return names;
    }

    /** Where a column is among the fields of the rows, from 0; below 0 where it is not. */
    public int field(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
