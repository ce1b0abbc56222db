package io.testflow.core.internal.data.generate;

import io.testflow.core.internal.data.draw.Draw;
import io.testflow.core.internal.data.kind.Kind;

/**
 * Values of a domain, by chance.
 *
 * @param key of the field
 * @param kind what is chosen, and how often
 */
record ChosenColumn(long key, Kind.Chosen kind) implements Column {

    @Override
    public Object at(long row) {
        Draw draw = Draw.of(key, row);
        return kind.pick().isEmpty()
                ? kind.domain().any(draw)
                : kind.domain().nth(kind.pick().get().pick(draw, kind.domain().size()));
    }

    @Override
    public boolean isDistinct() {
        return false;
    }
}
