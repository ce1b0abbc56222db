package io.testflow.core.data;

import java.util.List;

/** What a field holds. */
public sealed interface Content {

    /**
     * One value.
     *
     * @param kind what it is, in the words of {@code testflow.yml}: {@code email}, {@code int:1..100}, {@code ref:users.id}
     */
    record Value(String kind) implements Content {}

    /**
     * An object with fields of its own.
     *
     * @param fields in their order
     */
    record Nested(List<Field> fields) implements Content {

        /** Copies the fields. */
        public Nested {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A list.
     *
     * @param each what its items are
     * @param least how many it has at least, 0 or more
     * @param most how many it has at most
     */
    record Many(Content each, int least, int most) implements Content {}
}
