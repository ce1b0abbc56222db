package io.testflow.core.configuration;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.data.generate.FieldFault;
import io.testflow.core.internal.data.generate.Generation;
import java.nio.file.Path;
import java.util.Map;

/**
 * A data set as a file defines it. What its fields say is read when somebody wants rows: an expression needs a library that only the
 * class path of the tests may have.
 *
 * @param data the definition; one that is loaded into a database may leave fields to its tables
 * @param file the file
 * @param lines where its entities and fields stand, from 1, by their names: {@code users}, {@code users.email}
 */
public record WrittenData(TestData data, Path file, Map<String, Integer> lines) {

    /** Copies the lines. */
    public WrittenData {
        lines = Map.copyOf(lines);
    }

    /**
     * The definition, when all its texts can be read.
     *
     * @throws UsageException when one cannot; the message names file, line and field
     */
    public TestData readable() {
        Generation.unreadable(data).ifPresent(fault -> {
            throw at(fault);
        });
        return data;
    }

    /** This data set with another seed. */
    public WrittenData seed(long other) {
        return new WrittenData(data.seed(other), file, lines);
    }

    /**
     * The rows of the definition.
     *
     * @throws UsageException when a field says what cannot be; the message names file, line and field
     */
    public DataSet rows() {
        return rows(data);
    }

    /**
     * The rows of the definition with what its tables have said.
     *
     * @param complete the definition with more fields
     * @throws UsageException when a field says what cannot be; the message names file, line and field
     */
    public DataSet rows(TestData complete) {
        Generation.fault(complete).ifPresent(fault -> {
            throw at(fault);
        });
        return Generation.of(complete);
    }

    private UsageException at(FieldFault fault) {
        int line = lines.getOrDefault(fault.entity() + "." + fault.field(), lines.getOrDefault(fault.entity(), 1));
        return new UsageException(
                file + ":" + line + ": the data set `" + data.name() + "`, " + fault.problem(), fault);
    }
}
