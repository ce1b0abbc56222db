package io.testflow.core.internal.data.generate;

import org.jspecify.annotations.Nullable;

/**
 * Values of other rows.
 *
 * @param entity whose rows they are
 * @param parents which row has the value
 * @param target the values
 * @param distinct whether no two rows have the same
 */
record ReferenceColumn(String entity, Parents parents, Column target, boolean distinct) implements Column {

    @Override
    public @Nullable Object at(long row) {
        long parent = parents.of(row);
        return parent == Parents.NONE ? null : target.at(parent);
    }

    @Override
    public boolean isDistinct() {
        return distinct;
    }
}
