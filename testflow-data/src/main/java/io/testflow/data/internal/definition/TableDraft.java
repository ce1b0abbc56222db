package io.testflow.data.internal.definition;

import static java.util.stream.Collectors.joining;

import io.testflow.core.data.Content;
import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.error.UsageException;
import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.ForeignKey;
import io.testflow.data.internal.schema.Table;
import io.testflow.data.internal.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fields for the columns of one table. */
final class TableDraft {

    private static final double SOME_NULLS = 0.1;

    private final Table table;
    private final Map<String, Long> counts;
    private final Map<String, Field> overrides;
    private final long start;
    private final References references;
    private final List<String> notes;
    private final Set<String> distinct = new HashSet<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    /**
     * A draft.
     *
     * @param counts of rows, by tables
     * @param overrides by the names of columns
     * @param start a number above all that the table has
     * @param notes takes what is not met
     */
    TableDraft(Table table, Map<String, Long> counts, Map<String, Field> overrides, long start, List<String> notes) {
        this.table = table;
        this.counts = counts;
        this.overrides = overrides;
        this.start = start;
        this.notes = notes;
        this.references = References.of(table, counts.keySet());
    }

    Entity entity() {
        for (Column column : table.columns()) {
            Optional<String> kind = Optional.ofNullable(references.kinds().get(column.name()))
                    .or(() -> refersToNothing(column) ? Optional.empty() : Kinds.of(table, column));
            if (column.filling() != Column.Filling.COMPUTED && !overrides.containsKey(column.name())) {
                kind.ifPresentOrElse(its -> kinds.put(column.name(), its), () -> leaveOut(column));
            }
        }
        references.unmet().stream().filter(key -> !implied(key)).forEach(this::tellUnmet);
        table.uniqueKeys().forEach(this::makeUnique);
        table.checks().stream()
                .filter(check -> check.rules().isEmpty())
                .filter(check -> !overrides.keySet().containsAll(check.columns()))
                .forEach(check -> notes.add(
                        "`" + table.name() + "`: the check `" + check.name() + "` could not be read: " + check.text()));
        return new Entity(table.name(), count(), fields());
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Column column : table.columns()) {
            Field override = overrides.get(column.name());
            String kind = kinds.get(column.name());
            if (override != null) {
                fields.add(override);
            } else if (kind != null) {
                Field field = new Field(
                        column.name(), new Content.Value(kind), nulls(column), distinct.contains(column.name()));
                fields.add(field);
            }
        }
        return fields;
    }

    /** Keys have values, and what follows the choice of another column has one where that has one. */
    private double nulls(Column column) {
        boolean follows = references.leader(column.name()).isPresent()
                && references.leading().values().stream()
                                .filter(references.leader(column.name()).get()::equals)
                                .count()
                        > 1;
        return column.nullable() && !follows && !distinct.contains(column.name()) ? SOME_NULLS : 0;
    }

    private long count() {
        return counts.getOrDefault(table.name(), 0L);
    }

    private boolean refersToNothing(Column column) {
        return table.foreignKeys().stream()
                .anyMatch(key -> key.columns().contains(column.name()) && !counts.containsKey(key.target()));
    }

    private void leaveOut(Column column) {
        if (!column.required()) {
            return;
        }
        Optional<ForeignKey> reference = table.foreignKeys().stream()
                .filter(key -> key.columns().contains(column.name()))
                .findFirst();
        throw new UsageException(reference
                .map(key -> "`" + table.name() + "." + column.name() + "` refers to `" + key.target()
                        + "`, which gets no rows. Say how many rows of `" + key.target() + "` there are.")
                .orElse("`" + table.name() + "." + column.name() + "` has the type `" + column.typeName()
                        + "`, of which there is no kind. Give it a field of its own."));
    }

    /** Whether a key holds since another one does: its columns are among those of one that refers to rows which have it too. */
    private boolean implied(ForeignKey key) {
        return table.foreignKeys().stream()
                .filter(other -> !other.equals(key) && !references.unmet().contains(other))
                .anyMatch(other -> other.columns().containsAll(key.columns()));
    }

    private void tellUnmet(ForeignKey key) {
        notes.add("`" + table.name() + "`: the foreign key `" + key.name() + "` shares columns with another one,"
                + " and may not hold. Give " + key + " fields of their own.");
    }

    private void makeUnique(UniqueKey key) {
        if (key.columns().stream().anyMatch(column -> distinct.contains(column) || !kinds.containsKey(column))) {
            return;
        }
        for (String column : key.columns()) {
            if (references.leader(column).isEmpty() && canBeUnique(column)) {
                kinds.put(column, Kinds.unique(table, table.column(column), start, count()));
                if (!kinds.get(column).startsWith("sequence")) {
                    distinct.add(column);
                }
                return;
            }
        }
        for (String column : key.columns()) {
            Optional<String> leader = references.leader(column);
            if (leader.isPresent() && parents(leader.get()) >= count()) {
                String kind = kinds.getOrDefault(leader.get(), "");
                kinds.put(leader.get(), kind.endsWith(" one") ? kind : kind + " one");
                return;
            }
        }
        throw new UsageException("`" + table.name() + "` gets " + count() + " rows, of which no two may have the same "
                + key.columns().stream().map(column -> "`" + column + "`").collect(joining(" and "))
                + " (`" + key.name() + "`), and there are too few values for that. Let it have fewer rows, or give it"
                + " fields of its own.");
    }

    private long parents(String leader) {
        return counts.getOrDefault(references.targets().getOrDefault(leader, ""), 0L);
    }

    /** Whether the column alone has as many values as there are rows. */
    private boolean canBeUnique(String column) {
        String kind = kinds.getOrDefault(column, "");
        if (kind.equals("boolean")) {
            return count() <= 2;
        }
        return !kind.startsWith("enum:") || kind.split("(?<!\\\\),").length >= count();
    }
}
