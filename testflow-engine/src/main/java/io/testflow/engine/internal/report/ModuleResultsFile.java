package io.testflow.engine.internal.report;

import io.testflow.core.internal.recordfile.RecordFile;
import io.testflow.core.result.Failure;
import io.testflow.core.result.TestResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What every test of a module did in one build, left out ones included, as a file; documented in {@code
 * docs/formats.md}.
 */
public final class ModuleResultsFile {

    private static final RecordFile FORMAT = new RecordFile("testflow-module-results", 1);

    private ModuleResultsFile() {}

    /**
     * What one test did.
     *
     * @param execution id of the execution that ran it; empty for a test that was left out
     * @param result how it ended
     */
    public record Row(String execution, TestResult result) {}

    /** Writes the file so that a reader sees all of it or none. */
    public static void write(Path file, String buildId, String module, List<Row> rows) throws IOException {
        List<List<String>> records = new ArrayList<>();
        records.add(List.of("module", buildId, module));
        rows.forEach(row -> records.add(record(row)));
        FORMAT.write(file, records);
    }

    private static List<String> record(Row row) {
        TestResult result = row.result();
        return List.of(
                "test",
                result.outcome().name(),
                row.execution(),
                result.test().className(),
                result.test().method().orElse(""),
                result.displayName(),
                Long.toString(result.durationNanos()),
                result.failure().map(Failure::type).orElse(""),
                result.failure().map(Failure::message).orElse(""),
                result.detail());
    }
}
