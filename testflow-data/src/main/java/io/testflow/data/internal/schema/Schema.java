package io.testflow.data.internal.schema;

import static java.util.stream.Collectors.joining;

import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tables that a connection sees without naming a schema.
 *
 * @param dialect of the database
 * @param name of the schema, or of the database where that has none
 * @param tables by their names
 */
public record Schema(Dialect dialect, String name, Map<String, Table> tables) {

    /** Copies the tables and keeps their order. */
    public Schema {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /**
     * The table of an entity: the one of its name, else the only one whose name differs in upper and lower case and underscores alone.
     *
     * @throws UsageException when there is none; the message has the nearest names
     */
    public Table table(String entity) {
        return find(entity, tables.keySet())
                .map(tables::get)
                .orElseThrow(() -> new UsageException("The database has no table `"
                        + entity + "`." + NearestNames.suggestion(entity, tables.keySet()) + " It has "
                        + list(tables.keySet())
                        + "."));
    }

    /**
     * The column of a field, by the same rule.
     *
     * @throws UsageException when there is none; the message has the nearest names
     */
    public static Column column(Table table, String field) {
        String found = find(field, table.columnNames())
                .orElseThrow(() -> new UsageException("The table `" + table.name() + "` has no column for the field `"
                        + field + "`." + NearestNames.suggestion(field, table.columnNames()) + " It has "
                        + list(table.columnNames()) + "."));
        return table.column(found);
    }

    /** The foreign keys that refer to a table, of all tables. */
    public List<ForeignKey> referringTo(Table table) {
        return tables.values().stream()
                .flatMap(each -> each.foreignKeys().stream())
                .filter(key -> key.target().equals(table.name()))
                .toList();
    }

    private static Optional<String> find(String wanted, Collection<String> names) {
        if (names.contains(wanted)) {
            return Optional.of(wanted);
        }
        List<String> alike =
                names.stream().filter(name -> bare(name).equals(bare(wanted))).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static String bare(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static String list(Collection<String> names) {
        return names.isEmpty()
                ? "none"
                : names.stream().sorted().map(name -> "`" + name + "`").collect(joining(", "));
    }
}
