package io.testflow.core.internal.data.diff;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import java.util.List;

/**
 * What the second of two data sets has in another way than the first.
 *
 * @param added entities of the second alone
 * @param removed entities of the first alone
 * @param changed entities of both with other rows, fields or values
 */
public record DataDiff(List<Rows> added, List<Rows> removed, List<EntityDiff> changed) {

    /** Copies the lists. */
    public DataDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** Compares all values; rows are the same by their numbers, fields and entities by their names. */
    public static DataDiff of(DataSet before, DataSet after) {
        return new DataDiff(
                without(after, before),
                without(before, after),
                before.entities().stream()
                        .filter(rows -> has(after, rows.entity()))
                        .map(rows -> EntityDiff.of(rows, after.rows(rows.entity())))
                        .filter(diff -> !diff.isEmpty())
                        .toList());
    }

    /** Whether both are the same. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static List<Rows> without(DataSet set, DataSet other) {
        return set.entities().stream()
                .filter(rows -> !has(other, rows.entity()))
                .toList();
    }

    private static boolean has(DataSet set, String entity) {
        return set.entities().stream().anyMatch(rows -> rows.entity().equals(entity));
    }
}
