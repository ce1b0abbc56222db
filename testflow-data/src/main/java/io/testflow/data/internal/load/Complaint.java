package io.testflow.data.internal.load;

import java.io.Serializable;
import java.util.Optional;

/**
 * What a database says of a row that it does not take.
 *
 * @param state the SQL state
 * @param message in its words, in one line
 * @param column that it names; empty for none
 * @param constraint that it names; empty for none
 */
public record Complaint(String state, String message, String column, String constraint) implements Serializable {

    /** The column that it names. */
    Optional<String> named() {
        return Optional.of(column).filter(name -> !name.isEmpty());
    }
}
