package io.testflow.core.data;

import static java.util.stream.Collectors.joining;

import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import java.util.List;

/**
 * A data set: the rows of all its entities. Safe for use by several threads.
 *
 * @param name of its definition
 * @param version of its content: equal for two that have equal rows by their definitions
 * @param entities in the order of their definition
 */
public record DataSet(String name, String version, List<Rows> entities) {

    /** Copies the list. */
    public DataSet {
        entities = List.copyOf(entities);
    }

    /**
     * The rows of an entity.
     *
     * @throws UsageException when the data set has no such entity; the message names those it has
     */
    public Rows rows(String entity) {
        List<String> names = entities.stream().map(Rows::entity).toList();
        return entities.stream()
                .filter(rows -> rows.entity().equals(entity))
                .findFirst()
                .orElseThrow(() -> new UsageException("The data set `" + name + "` has no entity `" + entity + "`."
                        + NearestNames.suggestion(entity, names)
                        + " It has "
                        + names.stream().map(each -> "`" + each + "`").collect(joining(", ")) + "."));
    }
}
