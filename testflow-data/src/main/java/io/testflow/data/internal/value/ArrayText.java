package io.testflow.data.internal.value;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Lists as PostgreSQL writes arrays. */
public final class ArrayText {

    private ArrayText() {}

    /** A list, and the lists in it, as {@code {"a","b"}}. */
    public static String of(List<?> items) {
        return items.stream().map(ArrayText::item).collect(joining(",", "{", "}"));
    }

    private static String item(Object item) {
        if (item == null) {
            return "NULL";
        }
        if (item instanceof List<?> items) {
            return of(items);
        }
        return '"' + ValueText.of(item).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
