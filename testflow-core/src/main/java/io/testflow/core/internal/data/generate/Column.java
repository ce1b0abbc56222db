package io.testflow.core.internal.data.generate;

import org.jspecify.annotations.Nullable;

/** The values of a field. Safe for use by several threads. */
interface Column {

    /** The value of a row, from 0. */
    @Nullable
    Object at(long row);

    /** Whether no two rows have the same value that is not null. */
    boolean isDistinct();
}
