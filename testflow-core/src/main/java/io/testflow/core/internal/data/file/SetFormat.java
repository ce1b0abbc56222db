package io.testflow.core.internal.data.file;

/** A format in which one file can hold the rows of several entities. */
public interface SetFormat extends RowsFormat {

    /** What the file begins with. */
    String opening();

    /** What is between two entities. */
    String separator();

    /** What the file ends with. */
    String closing();
}
