package io.testflow.core.internal.data.generate;

import io.testflow.core.internal.data.draw.Draw;
import io.testflow.core.internal.data.draw.Permutation;
import io.testflow.core.internal.data.draw.Pick;

/** Which row each row refers to. Safe for use by several threads. */
interface Parents {

    /** What stands for no row. */
    long NONE = -1;

    /** The row that a row refers to, or {@link #NONE}. */
    long of(long row);

    /** Any of so many rows. */
    static Parents many(long key, long count, Pick pick) {
        return row -> pick.pick(Draw.of(key, row), count);
    }

    /** Each of so many rows once at most. */
    static Parents one(long key, long count) {
        Permutation order = new Permutation(key, count);
        return order::at;
    }

    /** Each of so many rows once at least; what is left of at least as many rows that refer to them has others. */
    static Parents each(long key, long count, long referring, Parents others) {
        Permutation order = new Permutation(key, referring);
        return row -> {
            long place = order.at(row);
            return place < count ? place : others.of(row);
        };
    }

    /** A tree: a row before it. The first has none, or refers to itself where it has to refer to one. */
    static Parents tree(long key, Pick pick, boolean hasRoot) {
        return row -> row == 0 ? root(hasRoot) : pick.pick(Draw.of(key, row), row);
    }

    /** A chain: the row before it, the first as in a {@link #tree}. */
    static Parents chain(boolean hasRoot) {
        return row -> row == 0 ? root(hasRoot) : row - 1;
    }

    private static long root(boolean hasRoot) {
        return hasRoot ? NONE : 0;
    }
}
