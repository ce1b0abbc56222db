package io.testflow.data.internal.schema;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Columns that refer to a row of a table.
 *
 * @param name of the constraint
 * @param table that has the columns
 * @param columns that refer
 * @param target the table that they refer to
 * @param targetColumns what they refer to, in the order of the columns
 * @param deferrable whether the database can check it at the end of a transaction
 */
public record ForeignKey(
        String name,
        String table,
        List<String> columns,
        String target,
        List<String> targetColumns,
        boolean deferrable) {

    /** Copies the columns. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /** Whether it refers to its own table. */
    public boolean reflexive() {
        return table.equals(target);
    }

    @Override
    public String toString() {
        return columns.stream().map(column -> "`" + table + "." + column + "`").collect(joining(", "));
    }
}
