package io.testflow.core.internal.data.file;

import io.testflow.core.data.Rows;

/**
 * How the rows of one entity are written. What is written of a row depends on the row and its number alone, so that parts of a file
 * can be made in any order. Safe for use by several threads.
 */
public interface RowsFormat {

    /** How the names of such files end, without the dot. */
    String ending();

    /** Appends what comes before the rows. */
    void head(Rows rows, Utf8 target);

    /**
     * Appends rows.
     *
     * @param from the first, from 0
     * @param to the one behind the last
     */
    void rows(Rows rows, long from, long to, Utf8 target);

    /** Appends what comes behind the rows. */
    void tail(Rows rows, Utf8 target);
}
