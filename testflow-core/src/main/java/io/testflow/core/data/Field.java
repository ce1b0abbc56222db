package io.testflow.core.data;

import io.testflow.core.error.UsageException;
import java.util.List;

/**
 * A field of an entity.
 *
 * @param name of a column or a property
 * @param content what it holds
 * @param nulls how many of its values are null: a share from 0, none, to 1, all
 * @param unique whether no two rows have the same value
 */
public record Field(String name, Content content, double nulls, boolean unique) {

    /** Checks the share. */
    public Field {
        if (!(nulls >= 0 && nulls <= 1)) {
            throw new UsageException("The field `" + name + "` has " + nulls
                    + " as its share of nulls. It takes a number from 0, none, to 1, all.");
        }
    }

    /** A field with one value in each row: {@code field("email", "email")}. */
    public static Field field(String name, String kind) {
        return new Field(name, new Content.Value(kind), 0, false);
    }

    /** A field with an object in each row. */
    public static Field object(String name, Field... fields) {
        return new Field(name, new Content.Nested(List.of(fields)), 0, false);
    }

    /** A field with a list in each row, of at least and at most so many values of a kind. */
    public static Field list(String name, String kind, int least, int most) {
        return new Field(name, new Content.Many(new Content.Value(kind), least, most), 0, false);
    }

    /** This field with a share of nulls, from 0 to 1. */
    public Field nulls(double share) {
        return new Field(name, content, share, unique);
    }

    /** This field without two equal values. */
    public Field distinct() {
        return new Field(name, content, nulls, true);
    }
}
