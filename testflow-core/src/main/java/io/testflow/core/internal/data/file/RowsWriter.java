package io.testflow.core.internal.data.file;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Writes rows as files. The rows are made by several threads, a part of the file each, and written in their order by the one that asks;
 * however many they are, few are in memory.
 *
 * @param threads how many make rows, 1 or more
 * @param progress is told how many rows were written since it was told last; by the thread that asks
 */
public record RowsWriter(int threads, LongConsumer progress) {

    /** With as many threads as there are processors. */
    public RowsWriter() {
        this(Runtime.getRuntime().availableProcessors(), rows -> {});
    }

    /** Writes the rows of one entity; the target stays open. */
    public void write(RowsFormat format, Rows rows, OutputStream target) throws IOException {
        write(format, List.of(rows), "", target);
    }

    /** Writes the rows of all entities into one file; the target stays open. */
    public void write(SetFormat format, DataSet set, OutputStream target) throws IOException {
        text(format.opening(), target);
        write(format, set.entities(), format.separator(), target);
        text(format.closing(), target);
    }

    private void write(RowsFormat format, List<Rows> entities, String separator, OutputStream target)
            throws IOException {
        try (Chunks chunks = new Chunks(format, threads)) {
            Utf8 part = new Utf8();
            for (int i = 0; i < entities.size(); i++) {
                Rows rows = entities.get(i);
                part.clear();
                part.append(i == 0 ? "" : separator);
                format.head(rows, part);
                part.writeTo(target);
                chunks.write(rows, target, progress);
                part.clear();
                format.tail(rows, part);
                part.writeTo(target);
            }
        }
    }

    private static void text(String text, OutputStream target) throws IOException {
        Utf8 part = new Utf8();
        part.append(text);
        part.writeTo(target);
    }
}
