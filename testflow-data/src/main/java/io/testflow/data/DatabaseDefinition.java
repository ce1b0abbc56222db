package io.testflow.data;

import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import io.testflow.data.internal.definition.Draft;
import io.testflow.data.internal.schema.Schema;
import io.testflow.data.internal.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A definition of data out of what a database is made of. It never changes; each method gives a new one. */
public final class DatabaseDefinition {

    private final String name;
    private final Schema schema;
    private final Map<String, Long> starts;
    private final Map<String, Long> counts;
    private final Map<String, Map<String, Field>> overrides;

    private DatabaseDefinition(
            String name,
            Schema schema,
            Map<String, Long> starts,
            Map<String, Long> counts,
            Map<String, Map<String, Field>> overrides) {
        this.name = name;
        this.schema = schema;
        this.starts = starts;
        this.counts = counts;
        this.overrides = overrides;
    }

    static DatabaseDefinition of(String name, Schema schema, Map<String, Long> starts) {
        return new DatabaseDefinition(name, schema, starts, Map.of(), Map.of());
    }

    /**
     * With so many rows of a table.
     *
     * @throws UsageException when the database has no such table
     */
    public DatabaseDefinition rows(String table, long count) {
        Map<String, Long> more = new LinkedHashMap<>(counts);
        more.put(schema.table(table).name(), count);
        return new DatabaseDefinition(name, schema, starts, more, overrides);
    }

    /**
     * With a field in the place of what the database would lead to.
     *
     * @throws UsageException when the database has no such table or column
     */
    public DatabaseDefinition field(String table, Field field) {
        Table its = schema.table(table);
        Map<String, Map<String, Field>> more = new LinkedHashMap<>(overrides);
        Map<String, Field> fields = new LinkedHashMap<>(more.getOrDefault(its.name(), Map.of()));
        fields.put(Schema.column(its, field.name()).name(), field);
        more.put(its.name(), fields);
        return new DatabaseDefinition(name, schema, starts, counts, more);
    }

    /**
     * The definition: rows by it are such that the database accepts them, as far as its {@link #notes} do not say otherwise.
     *
     * @throws UsageException when a table refers to one without rows, or has more rows than its unique keys allow
     */
    public TestData data() {
        TestData data = TestData.named(name);
        for (Entity entity : draft(new ArrayList<>()).entities()) {
            data = data.with(entity);
        }
        return data;
    }

    /**
     * What the database asks for and the definition does not know of, in sentences.
     *
     * @throws UsageException as {@link #data}
     */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        draft(notes).entities();
        return List.copyOf(notes);
    }

    private Draft draft(List<String> notes) {
        return new Draft(schema, starts, counts, overrides, notes);
    }
}
