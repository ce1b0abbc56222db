package io.testflow.data.internal.schema;

import io.testflow.core.error.BugException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table.
 *
 * @param name as the database writes it
 * @param columns in their order
 * @param primaryKey its columns; empty where there is none
 * @param uniqueKeys all of its unique constraints and indexes on columns alone, the primary key among them
 * @param foreignKeys that it has
 * @param checks that it has
 */
public record Table(
        String name,
        List<Column> columns,
        List<String> primaryKey,
        List<UniqueKey> uniqueKeys,
        List<ForeignKey> foreignKeys,
        List<Check> checks) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        uniqueKeys = List.copyOf(uniqueKeys);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
    }

    /** One of its columns, which has to be there. */
    public Column column(String column) {
        return columns.stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow(() -> new BugException("the table " + name + " has no column " + column));
    }

    /** The names of its columns. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The columns by which one row can be told from all others, out of some that are known; the primary key before others. */
    public Optional<List<String>> keyAmong(Set<String> known) {
        if (!primaryKey.isEmpty() && known.containsAll(primaryKey)) {
            return Optional.of(primaryKey);
        }
        return uniqueKeys.stream()
                .map(UniqueKey::columns)
                .filter(known::containsAll)
                .filter(key -> key.stream().noneMatch(column -> column(column).nullable()))
                .findFirst();
    }

    /** Whether some of its columns take null, so that a reference by them can be left open. */
    public boolean canLeaveOpen(ForeignKey key) {
        return key.columns().stream().anyMatch(column -> column(column).nullable());
    }
}
