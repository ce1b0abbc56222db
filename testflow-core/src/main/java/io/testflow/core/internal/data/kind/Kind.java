package io.testflow.core.internal.data.kind;

import io.testflow.core.internal.data.domain.Domain;
import io.testflow.core.internal.data.draw.Pick;
import java.util.Optional;

/** How the values of a field come about. */
public sealed interface Kind {

    /**
     * Chosen among all that there are.
     *
     * @param domain all that there are
     * @param pick how often which is chosen; empty where the domain knows that best
     * @param distinct whether no two numbers of the domain stand for equal values
     */
    record Chosen(Domain domain, Optional<Pick> pick, boolean distinct) implements Kind {

        static Chosen of(Domain domain) {
            return new Chosen(domain, Optional.empty(), true);
        }
    }

    /** From a first number on, row by row. */
    record Sequence(long first, long step) implements Kind {}

    /**
     * The value of a field of a row of another entity, or of the same.
     *
     * @param entity its name
     * @param field its name
     * @param sharing how many rows may have the same
     * @param pick which rows are frequent, where many may have them
     */
    record Reference(String entity, String field, Sharing sharing, Pick pick) implements Kind {}

    /**
     * Another field of the row that a reference leads to.
     *
     * @param reference the field of this entity that refers to the row
     * @param field the name of the field there
     */
    record Via(String reference, String field) implements Kind {}

    /** How many rows may refer to the same. */
    enum Sharing {
        /** Any number. */
        MANY,
        /** One at most. */
        ONE,
        /** One at least. */
        EACH
    }
}
