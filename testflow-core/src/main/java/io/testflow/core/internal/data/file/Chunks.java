package io.testflow.core.internal.data.file;

import io.testflow.core.data.Rows;
import io.testflow.core.error.BugException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/** Parts of a file that several threads make ahead of the one that writes them. Used by one thread. */
final class Chunks implements AutoCloseable {

    private static final int FIRST_ROWS = 16;
    private static final int BYTES = 1 << 16;
    private static final int MOST_ROWS = 1 << 12;
    private static final int AHEAD_OF_EACH = 3;

    private final RowsFormat format;
    private final int ahead;
    private final ExecutorService makers;
    private final Queue<Chunk> pending = new ArrayDeque<>();
    private final Queue<Utf8> free = new ArrayDeque<>();

    private record Chunk(long rows, Future<Utf8> text) {}

    Chunks(RowsFormat format, int threads) {
        this.format = format;
        this.ahead = threads * AHEAD_OF_EACH;
        this.makers = Executors.newFixedThreadPool(threads, work -> {
            Thread maker = new Thread(work, "testflow-data");
            maker.setDaemon(true);
            return maker;
        });
    }

    /** Writes all rows of an entity. */
    void write(Rows rows, OutputStream target, LongConsumer progress) throws IOException {
        long first = Math.min(FIRST_ROWS, rows.count());
        Utf8 start = new Utf8();
        format.rows(rows, 0, first, start);
        start.writeTo(target);
        progress.accept(first);
        // Rows can have any size: what is in memory at a time is measured in bytes.
        long size = Math.max(1, Math.min(MOST_ROWS, BYTES * first / Math.max(1, start.length())));
        for (long from = first; from < rows.count(); from += size) {
            if (pending.size() == ahead) {
                writeNext(target, progress);
            }
            make(rows, from, Math.min(rows.count(), from + size));
        }
        while (!pending.isEmpty()) {
            writeNext(target, progress);
        }
    }

    private void make(Rows rows, long from, long to) {
        Utf8 known = free.poll();
        Utf8 text = known == null ? new Utf8() : known;
        pending.add(new Chunk(to - from, makers.submit(() -> {
            text.clear();
            format.rows(rows, from, to, text);
            return text;
        })));
    }

    private void writeNext(OutputStream target, LongConsumer progress) throws IOException {
        Chunk chunk = pending.remove();
        Utf8 text = result(chunk.text());
        text.writeTo(target);
        free.add(text);
        progress.accept(chunk.rows());
    }

    private static Utf8 result(Future<Utf8> text) throws IOException {
        try {
            return text.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while rows were made");
            interrupted.initCause(e);
            throw interrupted;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new BugException("rows were not made", e);
        }
    }

    @Override
    public void close() {
        makers.shutdownNow();
    }
}
