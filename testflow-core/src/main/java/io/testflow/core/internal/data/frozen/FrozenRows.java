package io.testflow.core.internal.data.frozen;

import io.testflow.core.data.Rows;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.data.frozen.Manifest.FrozenEntity;
import io.testflow.core.internal.data.frozen.Manifest.FrozenField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were read from a file.
 *
 * @param entity the name of the entity
 * @param fields their names
 * @param values of each row, as many as fields
 */
record FrozenRows(String entity, List<String> fields, List<@Nullable Object[]> values) implements Rows {

    /**
     * Reads all rows.
     *
     * @throws UsageException when they are not those that the manifest speaks of; the message names file and line
     */
    static Rows read(FrozenFile file, String text, FrozenEntity entity) {
        List<String> names = entity.fields().stream().map(FrozenField::name).toList();
        CsvReader lines = new CsvReader(file, text);
        List<@Nullable String> head = lines.next();
        if (!names.equals(head)) {
            throw file.fault(
                    1,
                    "has the columns " + (head == null ? List.of() : head) + ", the manifest says " + names
                            + ". Make both the same, or freeze again: " + FrozenFile.CURE + ".");
        }
        List<@Nullable Object[]> values = new ArrayList<>();
        for (List<@Nullable String> line = lines.next(); line != null; line = lines.next()) {
            values.add(row(file, lines.line(), line, entity.fields()));
        }
        if (values.size() != entity.rows()) {
            throw new UsageException(file.path() + " has " + values.size() + " rows, the manifest says " + entity.rows()
                    + ". Correct `rows` of `" + entity.name()
                    + "` there, and `count` in the definition, or freeze again: "
                    + FrozenFile.CURE + ".");
        }
        return new FrozenRows(entity.name(), names, values);
    }

    private static @Nullable Object[] row(
            FrozenFile file, long number, List<@Nullable String> line, List<FrozenField> fields) {
        if (line.size() != fields.size()) {
            throw file.fault(
                    number,
                    "has " + line.size() + " values for " + fields.size()
                            + " columns. Put what has a comma in quotes.");
        }
        @Nullable Object[] row = new Object[line.size()];
        for (int field = 0; field < row.length; field++) {
            String text = line.get(field);
            try {
                row[field] = text == null ? null : fields.get(field).type().read(text);
            } catch (IllegalArgumentException e) {
                throw file.fault(
                        number,
                        "column `" + fields.get(field).name() + "`: " + e.getMessage()
                                + ". Correct it, or freeze again: " + FrozenFile.CURE + ".");
            }
        }
        return row;
    }

    @Override
    public long count() {
        return values.size();
    }

    @Override
    public @Nullable Object value(long row, int field) {
        return values.get(Math.toIntExact(row))[field];
    }
}
