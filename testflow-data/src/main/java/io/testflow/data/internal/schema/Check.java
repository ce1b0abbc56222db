package io.testflow.data.internal.schema;

import java.util.List;
import java.util.Optional;

/**
 * A check constraint.
 *
 * @param name of the constraint
 * @param text of its condition
 * @param columns of its table that the text names
 * @param rules that together say the same; empty where it could not be read
 */
public record Check(String name, String text, List<String> columns, Optional<List<Rule>> rules) {

    /** Copies the columns. */
    public Check {
        columns = List.copyOf(columns);
    }
}
