package io.testflow.benchmarks.data;

import io.testflow.benchmarks.Memory;
import io.testflow.core.internal.data.file.CsvRows;
import io.testflow.core.internal.data.file.RowsWriter;
import io.testflow.core.internal.data.generate.Generation;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes rows as CSV. Arguments: the file, and how many. */
public final class CsvFile {

    private CsvFile() {}

    /** Prints {@code micros}, {@code bytes} of the file, and {@code peak} in MiB. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        long start = System.nanoTime();
        try (OutputStream target = Files.newOutputStream(file)) {
            new RowsWriter()
                    .write(
                            new CsvRows(),
                            Generation.of(People.definition(Long.parseLong(arguments[1])))
                                    .rows(People.TABLE),
                            target);
        }
        System.out.println("micros=" + (System.nanoTime() - start) / 1_000);
        System.out.println("bytes=" + Files.size(file));
        System.out.println("peak=" + Memory.peakMebibytes());
    }
}
