package io.testflow.core.configuration;

import io.testflow.core.data.DataFailure;
import io.testflow.core.data.DataSet;
import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.data.frozen.FrozenData;
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
 * @param reseeded whether it has another seed than that of the file
 */
public record WrittenData(TestData data, Path file, Map<String, Integer> lines, boolean reseeded) {

    /** The folder of frozen data sets, beside the file. */
    public static final String FROZEN = "testdata";

    /** Copies the lines. */
    public WrittenData {
        lines = Map.copyOf(lines);
    }

    /** The definition as the file has it. */
    public WrittenData(TestData data, Path file, Map<String, Integer> lines) {
        this(data, file, lines, false);
    }

    /** This data set with another seed than that of the file; it is made anew, also where it was frozen. */
    public WrittenData seed(long other) {
        return new WrittenData(data.seed(other), file, lines, true);
    }

    /** The folder of the rows that were frozen, or will be. */
    public Path frozen() {
        return file.toAbsolutePath().resolveSibling(FROZEN).resolve(data.name()).normalize();
    }

    /** Whether there are rows that were frozen, and no other seed. */
    public boolean isFrozen() {
        return !reseeded && new FrozenData(frozen()).exists();
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

    /**
     * The rows that were frozen, or else those that the definition gives.
     *
     * @throws UsageException when a field says what cannot be; the message names file, line and field; and when what was frozen no
     *     longer fits
     */
    public DataSet rows() {
        return rows(data);
    }

    /**
     * The same with what its tables have said.
     *
     * @param complete the definition with more fields
     * @throws UsageException when a field says what cannot be; the message names file, line and field; and when what was frozen no
     *     longer fits
     */
    public DataSet rows(TestData complete) {
        if (!isFrozen()) {
            return generated(complete);
        }
        FrozenData frozen = new FrozenData(frozen());
        // A part of some database has no other definition than itself.
        return complete.entities().isEmpty() ? frozen.read() : frozen.read(complete);
    }

    /**
     * The rows that the definition gives, whatever was frozen.
     *
     * @throws UsageException when a field says what cannot be; the message names file, line and field
     */
    public DataSet generated() {
        return generated(data);
    }

    private DataSet generated(TestData complete) {
        Generation.fault(complete).ifPresent(fault -> {
            throw at(fault);
        });
        return Generation.of(complete);
    }

    /** A failure with the line of the file that it is about, where it is about one. */
    public DataFailure placed(DataFailure failure) {
        return failure.places().stream()
                .filter(lines::containsKey)
                .findFirst()
                .map(place -> new DataFailure(
                        file + ":" + lines.get(place) + ": the data set `" + data.name() + "`: " + failure.getMessage(),
                        failure,
                        failure.places()))
                .orElse(failure);
    }

    private UsageException at(FieldFault fault) {
        int line = lines.getOrDefault(fault.entity() + "." + fault.field(), lines.getOrDefault(fault.entity(), 1));
        return new UsageException(
                file + ":" + line + ": the data set `" + data.name() + "`, " + fault.problem(), fault);
    }
}
