package io.testflow.core.internal.data.generate;

import io.testflow.core.internal.data.draw.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of values.
 *
 * @param key of the field
 * @param each what is in them
 * @param least how many they have at least
 * @param most how many they have at most
 */
record ListColumn(long key, Column each, int least, int most) implements Column {

    @Override
    public Object at(long row) {
        Draw draw = Draw.of(key, row);
        long length = least + draw.below(most - least + 1L);
        List<@Nullable Object> items = new ArrayList<>();
        for (long i = 0; i < length; i++) {
            items.add(each.at(draw.bits()));
        }
        return Collections.unmodifiableList(items);
    }

    @Override
    public boolean isDistinct() {
        return false;
    }
}
