package io.testflow.core.internal.data.diff;

import io.testflow.core.data.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a field has in another way.
 *
 * @param field its name
 * @param values how many values are others
 * @param of how many rows were compared
 * @param examples the first ones
 */
public record FieldDiff(String field, long values, long of, List<Example> examples) {

    static final int MOST_EXAMPLES = 3;

    /** Copies the list. */
    public FieldDiff {
        examples = List.copyOf(examples);
    }

    /**
     * A value that is another one.
     *
     * @param row from 0
     * @param before what it was
     * @param after what it is
     */
    public record Example(
            long row, @Nullable Object before, @Nullable Object after) {}

    static FieldDiff of(String name, Rows before, Rows after) {
        int one = before.fields().indexOf(name);
        int other = after.fields().indexOf(name);
        long common = Math.min(before.count(), after.count());
        long values = 0;
        List<Example> examples = new ArrayList<>();
        for (long row = 0; row < common; row++) {
            Object was = before.value(row, one);
            Object is = after.value(row, other);
            if (!areSame(was, is)) {
                values++;
                if (examples.size() < MOST_EXAMPLES) {
                    examples.add(new Example(row, was, is));
                }
            }
        }
        return new FieldDiff(name, values, common, examples);
    }

    /** Arrays, alone or in lists and objects, know only themselves: what they say is compared. */
    private static boolean areSame(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other)
                || (one != null
                        && other != null
                        && one.getClass() == other.getClass()
                        && !(one instanceof Comparable)
                        && DiffLines.text(one).equals(DiffLines.text(other)));
    }
}
