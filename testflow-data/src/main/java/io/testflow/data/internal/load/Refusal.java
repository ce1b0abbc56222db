package io.testflow.data.internal.load;

import static java.util.stream.Collectors.joining;

import io.testflow.core.data.DataFailure;
import io.testflow.core.data.Rows;
import io.testflow.data.internal.schema.Check;
import io.testflow.data.internal.schema.ForeignKey;
import io.testflow.data.internal.schema.Table;
import io.testflow.data.internal.schema.UniqueKey;
import io.testflow.data.internal.value.ValueText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for a row that was refused: entity, row, column, value, constraint and the cure. */
final class Refusal {

    private final RefusedRow refused;
    private final TableLoad load;
    private final Complaint complaint;

    private Refusal(RefusedRow refused) {
        this.refused = refused;
        this.load = refused.load();
        this.complaint = refused.complaint();
    }

    static DataFailure of(String database, RefusedRow refused) {
        Refusal words = new Refusal(refused);
        return new DataFailure(words.message(database), refused, words.places());
    }

    private List<String> places() {
        Rows rows = load.rows();
        Stream<String> fields = columns().stream()
                .map(load::field)
                .filter(field -> field >= 0)
                .map(field -> rows.entity() + "." + rows.fields().get(field));
        return Stream.concat(fields, Stream.of(rows.entity())).toList();
    }

    private String message(String database) {
        String cure = Fault.of(complaint).cure();
        return "`" + database + "` refuses " + row() + " of `" + load.rows().entity() + "`" + values()
                + (complaint.constraint().isEmpty() ? "" : ", by `" + complaint.constraint() + "`") + ": "
                + complaint.message() + (complaint.message().endsWith(".") ? "" : ".")
                + " Nothing has been loaded." + (cure.isEmpty() ? "" : " " + cure);
    }

    private String row() {
        return refused.row() == RefusedRow.UNKNOWN
                ? "a row"
                : "row " + (refused.row() + 1) + " of " + load.rows().count();
    }

    private String values() {
        List<String> columns = columns();
        return columns.isEmpty() ? "" : columns.stream().map(this::value).collect(joining(" and ", " with ", ""));
    }

    private String value(String column) {
        int field = load.field(column);
        if (refused.row() == RefusedRow.UNKNOWN || field < 0) {
            return "`" + column + "`" + (field < 0 ? ", which no field fills" : "");
        }
        @Nullable Object value = load.rows().value(refused.row(), field);
        return "`" + column + "` = " + (value == null ? "null" : "`" + ValueText.brief(value) + "`");
    }

    /** What the database names, or what the constraint is about. */
    private List<String> columns() {
        if (complaint.named().isPresent()) {
            return List.of(complaint.column());
        }
        Table table = load.table();
        return Stream.of(
                        table.uniqueKeys().stream()
                                .filter(key -> key.name().equals(complaint.constraint()))
                                .map(UniqueKey::columns),
                        table.foreignKeys().stream()
                                .filter(key -> key.name().equals(complaint.constraint()))
                                .map(ForeignKey::columns),
                        table.checks().stream()
                                .filter(check -> check.name().equals(complaint.constraint()))
                                .map(Check::columns))
                .flatMap(columns -> columns)
                .findFirst()
                .orElse(List.of());
    }
}
