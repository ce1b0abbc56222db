package io.testflow.data.internal.order;

import static java.util.stream.Collectors.joining;

import io.testflow.core.error.UsageException;
import io.testflow.data.internal.schema.ForeignKey;
import io.testflow.data.internal.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which tables are loaded, so that what a row refers to is there before it.
 *
 * @param tables each after those that it refers to, but for the keys below
 * @param deferred foreign keys of a circle that the database checks at the end
 * @param open foreign keys of a circle that stay null until all tables are loaded
 */
public record LoadOrder(List<Table> tables, Set<ForeignKey> deferred, Set<ForeignKey> open) {

    /**
     * The order of some tables.
     *
     * @param loaded the tables and, of each, the columns that get values
     * @throws UsageException when they refer to one another in a circle that can be solved in no way
     */
    public static LoadOrder of(Map<Table, Set<String>> loaded) {
        Set<ForeignKey> deferred = new LinkedHashSet<>();
        Set<ForeignKey> open = new LinkedHashSet<>();
        Set<ForeignKey> left = references(loaded);
        List<Table> waiting = new ArrayList<>(loaded.keySet());
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Table> free = waiting.stream()
                    .filter(table -> left.stream().noneMatch(key -> key.table().equals(table.name())))
                    .toList();
            if (free.isEmpty()) {
                breakCircle(Circle.among(left), loaded, left, deferred, open);
                continue;
            }
            // One at a time: the others may have to stay in the order of their definition.
            Table next = free.get(0);
            ordered.add(next);
            waiting.remove(next);
            left.removeIf(key -> key.target().equals(next.name()));
        }
        return new LoadOrder(List.copyOf(ordered), deferred, open);
    }

    /** The foreign keys between different ones of the tables, as far as the columns have values. */
    private static Set<ForeignKey> references(Map<Table, Set<String>> loaded) {
        List<String> names = loaded.keySet().stream().map(Table::name).toList();
        Set<ForeignKey> references = new LinkedHashSet<>();
        loaded.forEach((table, columns) -> table.foreignKeys().stream()
                .filter(key -> !key.reflexive() && names.contains(key.target()) && columns.containsAll(key.columns()))
                .forEach(references::add));
        return references;
    }

    private static void breakCircle(
            List<ForeignKey> circle,
            Map<Table, Set<String>> loaded,
            Set<ForeignKey> left,
            Set<ForeignKey> deferred,
            Set<ForeignKey> open) {
        for (ForeignKey key : circle) {
            if (key.deferrable()) {
                deferred.add(key);
                left.remove(key);
                return;
            }
        }
        for (ForeignKey key : circle) {
            Table table = table(key, loaded);
            if (canFollow(table, key, loaded.getOrDefault(table, Set.of()))) {
                open.add(key);
                left.remove(key);
                return;
            }
        }
        throw new UsageException(
                "These tables refer to one another, and no row of one can be there before one of the others: "
                        + circle.stream()
                                .map(key -> key + " to `" + key.target() + "`")
                                .collect(joining(", "))
                        + ". Let one of these columns take null, or make its foreign key deferrable"
                        + " where the database can (`deferrable initially immediate`).");
    }

    private static Table table(ForeignKey key, Map<Table, Set<String>> loaded) {
        return loaded.keySet().stream()
                .filter(table -> table.name().equals(key.table()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a reference may be null first and be set by the key of its row later. */
    public static boolean canFollow(Table table, ForeignKey key, Set<String> columns) {
        return table.canLeaveOpen(key)
                && table.keyAmong(columns)
                        .filter(row -> row.stream().noneMatch(key.columns()::contains))
                        .isPresent();
    }
}
