package io.testflow.data.internal.cleanup;

import static java.util.stream.Collectors.joining;

import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.Dialect;
import io.testflow.data.internal.schema.Table;
import io.testflow.data.internal.value.JdbcValue;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/**
 * Some rows of a table: those with these values in these columns.
 *
 * @param values none of which is null
 */
public record Some(Table table, List<Column> columns, List<List<Object>> values) {

    /** Rows by the names of columns. */
    public static Some of(Table table, List<String> columns, List<List<Object>> values) {
        return new Some(table, columns.stream().map(table::column).toList(), values);
    }

    /** The condition for a statement about the table. */
    public String condition(Dialect dialect) {
        String names = dialect.quote(columns.stream().map(Column::name).toList());
        String places = columns.stream().map(dialect::place).collect(joining(", "));
        return columns.size() == 1
                ? names + " in (" + String.join(", ", Collections.nCopies(values.size(), places)) + ")"
                : "(" + names + ") in (" + String.join(", ", Collections.nCopies(values.size(), "(" + places + ")"))
                        + ")";
    }

    /** Sets the parameters of the condition. */
    public void set(PreparedStatement statement, Dialect dialect) throws SQLException {
        int parameter = 1;
        for (List<Object> row : values) {
            for (int i = 0; i < columns.size(); i++) {
                JdbcValue.set(statement, parameter++, row.get(i), columns.get(i), dialect);
            }
        }
    }
}
