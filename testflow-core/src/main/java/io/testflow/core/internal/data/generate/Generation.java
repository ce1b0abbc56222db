package io.testflow.core.internal.data.generate;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import java.util.List;
import java.util.Optional;

/** Makes rows of definitions. */
public final class Generation {

    private Generation() {}

    /**
     * The rows of a definition, each value of which follows from the seed, the names of data set, entity and field, and the number of
     * the row alone.
     *
     * @throws UsageException when a field says what cannot be; the message names it
     */
    public static DataSet of(TestData definition) {
        try {
            Columns columns = new Columns(definition);
            List<Rows> rows = definition.entities().values().stream()
                    .map(entity -> GeneratedRows.of(entity, columns.of(entity)))
                    .toList();
            return new DataSet(definition.name(), Version.of(definition), rows);
        } catch (FieldFault e) {
            throw e.of(definition);
        }
    }

    /** The first field whose text says nothing that is known, whatever it refers to; empty where there is none. */
    public static Optional<FieldFault> unreadable(TestData definition) {
        try {
            Columns columns = new Columns(definition);
            definition.entities().values().forEach(columns::read);
            return Optional.empty();
        } catch (FieldFault e) {
            return Optional.of(e);
        }
    }

    /** The first field that says what cannot be; empty where there is none. */
    public static Optional<FieldFault> fault(TestData definition) {
        try {
            Columns columns = new Columns(definition);
            definition.entities().values().forEach(columns::of);
            return Optional.empty();
        } catch (FieldFault e) {
            return Optional.of(e);
        }
    }
}
