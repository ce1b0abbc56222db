package io.testflow.core.internal.data.diff;

import io.testflow.core.data.Rows;
import java.util.List;

/**
 * What an entity has in another way.
 *
 * @param entity its name
 * @param before how many rows it had
 * @param after how many it has; those that are new or gone are the last ones
 * @param added fields that are new
 * @param removed fields that are gone
 * @param changed fields with other values in the rows that were there before and are there after
 */
public record EntityDiff(
        String entity, long before, long after, List<String> added, List<String> removed, List<FieldDiff> changed) {

    /** Copies the lists. */
    public EntityDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    static EntityDiff of(Rows before, Rows after) {
        return new EntityDiff(
                before.entity(),
                before.count(),
                after.count(),
                without(after.fields(), before.fields()),
                without(before.fields(), after.fields()),
                before.fields().stream()
                        .filter(after.fields()::contains)
                        .map(field -> FieldDiff.of(field, before, after))
                        .filter(diff -> diff.values() > 0)
                        .toList());
    }

    boolean isEmpty() {
        return before == after && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }
}
