package io.testflow.core.internal.data.diff;

import io.testflow.core.data.Rows;
import io.testflow.core.internal.data.file.Json;
import io.testflow.core.internal.data.file.Utf8;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A difference in lines for people, no more of them than a screen has. */
public final class DiffLines {

    private static final int MOST_LINES = 40;
    private static final int WIDEST_VALUE = 36;

    private final int examples;
    private final List<String> lines = new ArrayList<>();

    private DiffLines(int examples) {
        this.examples = examples;
    }

    /** With as many examples as there is room for; what does not fit is counted in the last line. */
    public static List<String> of(DataDiff diff) {
        List<String> lines = List.of();
        for (int examples = FieldDiff.MOST_EXAMPLES; examples >= 0; examples--) {
            DiffLines with = new DiffLines(examples);
            with.add(diff);
            lines = with.lines;
            if (lines.size() <= MOST_LINES) {
                return List.copyOf(lines);
            }
        }
        List<String> some = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        some.add("... and " + (lines.size() - some.size()) + " lines more");
        return List.copyOf(some);
    }

    private void add(DataDiff diff) {
        diff.added().forEach(entity -> entity("+", entity));
        diff.removed().forEach(entity -> entity("-", entity));
        diff.changed().forEach(this::add);
        if (diff.isEmpty()) {
            lines.add("No difference.");
        }
    }

    private void entity(String sign, Rows entity) {
        lines.add(sign + " " + entity.entity() + ", " + rows(entity.count()));
    }

    private void add(EntityDiff diff) {
        lines.add("~ " + diff.entity() + ", " + rows(diff.before())
                + (diff.before() == diff.after() ? "" : " -> " + rows(diff.after())));
        diff.added().forEach(field -> lines.add("  + " + field));
        diff.removed().forEach(field -> lines.add("  - " + field));
        for (FieldDiff field : diff.changed()) {
            lines.add("  ~ " + field.field() + ", " + field.values() + " of " + field.of() + " values");
            field.examples().stream()
                    .limit(examples)
                    .forEach(example -> lines.add("      row " + (example.row() + 1) + ": "
                            + shortened(text(example.before())) + " -> " + shortened(text(example.after()))));
        }
    }

    private static String rows(long count) {
        return count + (count == 1 ? " row" : " rows");
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST_VALUE ? text : text.substring(0, WIDEST_VALUE - 3) + "...";
    }

    static String text(@Nullable Object value) {
        Utf8 text = new Utf8();
        Json.append(value, text);
        return text.toString();
    }
}
