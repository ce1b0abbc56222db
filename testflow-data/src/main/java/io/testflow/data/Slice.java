package io.testflow.data;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part of a database: rows of a table, all rows that they refer to, and values in the place of some of theirs. It never changes; each
 * method gives a new one.
 *
 * @param table whose rows are chosen
 * @param condition in SQL, behind {@code where}; empty for all rows
 * @param most rows of the table, the first ones by its key; 0 for all
 * @param referring whether also the rows that refer to the chosen ones are taken, and those that refer to these
 * @param masks kinds of values, by columns: {@code customer.email}
 * @param key that the choice of values depends on: a secret, where nobody may find out which value stands for which
 */
public record Slice(
        String table, String condition, long most, boolean referring, Map<String, String> masks, String key) {

    /** Copies the masks. */
    public Slice {
        masks = Map.copyOf(masks);
    }

    /** All rows of a table. */
    public static Slice of(String table) {
        return new Slice(table, "", 0, false, Map.of(), "");
    }

    /** Only those for which a condition in SQL holds. It is run as it is. */
    public Slice where(String sql) {
        return new Slice(table, sql, most, referring, masks, key);
    }

    /** At most so many, the first ones by the primary key. */
    public Slice first(long rows) {
        return new Slice(table, condition, rows, referring, masks, key);
    }

    /** With the rows that refer to the chosen ones. */
    public Slice withReferring() {
        return new Slice(table, condition, most, true, masks, key);
    }

    /** With a made-up value of a kind, {@code email:40}, in the place of each value of a column, {@code customer.email}. */
    public Slice mask(String column, String kind) {
        Map<String, String> more = new LinkedHashMap<>(masks);
        more.put(column, kind);
        return new Slice(table, condition, most, referring, more, key);
    }

    /** With a key for the choice of these values; the same key gives the same values. */
    public Slice key(String secret) {
        return new Slice(table, condition, most, referring, masks, secret);
    }
}
