package io.testflow.data.internal.schema;

import java.util.List;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name as the database writes it
 * @param type what it takes
 * @param typeName the name of its type in the database's words, without a length
 * @param length characters, bytes or digits at most; 0 where there is no limit
 * @param scale digits behind the point
 * @param nullable whether it takes null
 * @param filling what the database puts in where a row has no value
 * @param labels of an {@link ColumnType#ENUM}, in their order
 * @param sequence where its numbers come from, in the words of the database; empty where the database keeps track of them itself
 */
public record Column(
        String name,
        ColumnType type,
        String typeName,
        int length,
        int scale,
        boolean nullable,
        Filling filling,
        List<String> labels,
        Optional<String> sequence) {

    /** What a database puts into a column that a row says nothing of. */
    public enum Filling {
        /** Null, if the column takes it. */
        NOTHING,
        /** A constant or the result of an expression. */
        DEFAULT,
        /** The next number. */
        NUMBER,
        /** What follows from other columns; it takes no value. */
        COMPUTED
    }

    /** Copies the labels. */
    public Column {
        labels = List.copyOf(labels);
    }

    /** This column, taking something else. */
    Column as(ColumnType other) {
        return new Column(name, other, typeName, length, scale, nullable, filling, labels, sequence);
    }

    /** Whether each row has to bring a value. */
    public boolean required() {
        return !nullable && filling == Filling.NOTHING;
    }
}
