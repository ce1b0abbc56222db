package io.testflow.data.internal.schema;

/** What a column takes, across databases. */
public enum ColumnType {
    /** Whole numbers; the length of the column is how many digits they have at most. */
    INTEGER,
    /** Numbers with a fixed number of digits; a length of 0 stands for any. */
    DECIMAL,
    /** Binary floating point. */
    FLOAT,
    /** True or false. */
    BOOLEAN,
    /** A day. */
    DATE,
    /** A time of day. */
    TIME,
    /** A moment, or a day with a time. */
    TIMESTAMP,
    /** Characters; the length of the column is how many at most. */
    TEXT,
    /** A UUID in a type of its own. */
    UUID,
    /** JSON, checked by the database. */
    JSON,
    /** Bytes; the length of the column is how many at most. */
    BINARY,
    /** One of some labels. */
    ENUM,
    /** Several values of one type. */
    ARRAY,
    /** Anything else. */
    OTHER
}
