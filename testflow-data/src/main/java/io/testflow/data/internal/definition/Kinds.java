package io.testflow.data.internal.definition;

import static java.util.stream.Collectors.joining;

import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.ColumnType;
import io.testflow.data.internal.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kind of values that a column takes. */
final class Kinds {

    private static final int SOME_BYTES = 64;
    private static final int UUID_BYTES = 16;
    private static final int LETTERS = 16;

    /** Kinds that run out of different values, and from how many on that matters. */
    private static final String FEW_VALUES = "(first-name|last-name|name|city|country|company|word|postcode)(:\\d+)?";

    private static final int FEW = 100;

    private Kinds() {}

    /** A kind for a column that refers to nothing; empty for types that no kind has values of. */
    static Optional<String> of(Table table, Column column) {
        Bounds bounds = new Bounds(table, column);
        List<String> values = bounds.values();
        if (!values.isEmpty()) {
            return Optional.of(values.stream().map(Kinds::escaped).collect(joining(",", "enum:", "")));
        }
        String name = column.name().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (column.type()) {
                    case INTEGER, DECIMAL, FLOAT -> Numbers.kind(column, bounds);
                    case BOOLEAN -> "boolean";
                    case DATE -> name.contains("birth") ? "date:1950-01-01..2005-12-31" : "date";
                    case TIME -> "time";
                    case TIMESTAMP -> "timestamp";
                    case TEXT -> Texts.kind(column, bounds);
                    case UUID -> "uuid";
                    case JSON -> "json";
                    case BINARY -> binary(column, name);
                    case ENUM, ARRAY, OTHER -> null;
                });
    }

    /** A kind that has enough different values. */
    static String unique(Table table, Column column, long start, long count) {
        Bounds bounds = new Bounds(table, column);
        if (column.type() == ColumnType.INTEGER && bounds.values().isEmpty()) {
            return "sequence:"
                    + bounds.least(false)
                            .map(Number::longValue)
                            .map(least -> Math.max(least, start))
                            .orElse(start);
        }
        String kind = of(table, column).orElseThrow();
        boolean few = count > FEW && kind.matches(FEW_VALUES);
        return few ? Texts.letters(1, column.length() == 0 ? LETTERS : Math.min(LETTERS, column.length())) : kind;
    }

    private static String binary(Column column, String name) {
        if (column.length() == UUID_BYTES && name.matches("(?:.*_)?(?:uu)?id|(?:.*_)?guid")) {
            return "uuid";
        }
        return "bytes:1.." + (column.length() == 0 ? SOME_BYTES : Math.min(SOME_BYTES, column.length()));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(",", "\\,").replace("=", "\\=");
    }
}
