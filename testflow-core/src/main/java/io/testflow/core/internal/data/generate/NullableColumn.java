package io.testflow.core.internal.data.generate;

import io.testflow.core.internal.data.draw.Draw;
import org.jspecify.annotations.Nullable;

/**
 * A column some of whose values are null; which ones, depends on nothing else of it.
 *
 * @param column the others
 * @param key of the field
 * @param share of nulls, from 0 to 1
 */
record NullableColumn(Column column, long key, double share) implements Column {

    static boolean isNull(long key, double share, long row) {
        return share > 0 && Draw.of(Draw.key(key, "null"), row).share() < share;
    }

    @Override
    public @Nullable Object at(long row) {
        return isNull(key, share, row) ? null : column.at(row);
    }

    @Override
    public boolean isDistinct() {
        return column.isDistinct();
    }
}
