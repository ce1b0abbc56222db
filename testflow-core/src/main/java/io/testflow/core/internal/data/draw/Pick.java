package io.testflow.core.internal.data.draw;

/** Chooses one of several numbers by chance. Safe for use by several threads. */
public interface Pick {

    /** A number from 0, and below the size of 1 or more. */
    long pick(Draw draw, long size);
}
