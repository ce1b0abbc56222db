package io.testflow.data.internal.definition;

import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.error.UsageException;
import io.testflow.data.internal.schema.Schema;
import java.util.List;
import java.util.Map;

/**
 * Entities for tables.
 *
 * @param starts numbers above all that a table has, by tables
 * @param counts of rows, by tables
 * @param overrides fields by tables and columns
 * @param notes takes what is not met
 */
public record Draft(
        Schema schema,
        Map<String, Long> starts,
        Map<String, Long> counts,
        Map<String, Map<String, Field>> overrides,
        List<String> notes) {

    /**
     * The entities, in the order of their counts.
     *
     * @throws UsageException when no rows can be such that the database accepts them
     */
    public List<Entity> entities() {
        return counts.keySet().stream()
                .map(table -> new TableDraft(
                                schema.table(table),
                                counts,
                                overrides.getOrDefault(table, Map.of()),
                                starts.getOrDefault(table, 1L),
                                notes)
                        .entity())
                .toList();
    }
}
