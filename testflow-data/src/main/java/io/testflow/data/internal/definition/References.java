package io.testflow.data.internal.definition;

import io.testflow.data.internal.schema.ForeignKey;
import io.testflow.data.internal.schema.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the columns of a table refer to others.
 *
 * @param kinds by the names of columns
 * @param leading of each column that refers, the one whose choice of a row it follows; itself where it chooses
 * @param targets by the names of columns that choose, the table that they choose from
 * @param unmet foreign keys that nothing is said of
 */
record References(
        Map<String, String> kinds, Map<String, String> leading, Map<String, String> targets, List<ForeignKey> unmet) {

    /** The references of a table to tables that get rows, those of most columns first. */
    static References of(Table table, Set<String> tables) {
        Map<String, String> kinds = new LinkedHashMap<>();
        Map<String, String> leading = new HashMap<>();
        Map<String, String> targets = new HashMap<>();
        List<ForeignKey> keys = table.foreignKeys().stream()
                .filter(key -> tables.contains(key.target()))
                .sorted(Comparator.comparing(key -> -key.columns().size()))
                .toList();
        List<ForeignKey> taken = keys.stream()
                .filter(key -> key.columns().stream().noneMatch(kinds::containsKey))
                .peek(key -> refer(key, kinds, leading, targets))
                .toList();
        return new References(
                kinds,
                leading,
                targets,
                keys.stream().filter(key -> !taken.contains(key)).toList());
    }

    private static void refer(
            ForeignKey key, Map<String, String> kinds, Map<String, String> leading, Map<String, String> targets) {
        String first = key.columns().get(0);
        kinds.put(first, "ref:" + key.target() + "." + key.targetColumns().get(0));
        targets.put(first, key.target());
        for (int i = 0; i < key.columns().size(); i++) {
            leading.put(key.columns().get(i), first);
            if (i > 0) {
                kinds.put(
                        key.columns().get(i),
                        "via:" + first + "." + key.targetColumns().get(i));
            }
        }
    }

    /** The column that chooses for another one; empty where that refers to nothing. */
    Optional<String> leader(String column) {
        return Optional.ofNullable(leading.get(column));
    }
}
