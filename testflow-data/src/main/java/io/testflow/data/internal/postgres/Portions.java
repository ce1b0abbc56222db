package io.testflow.data.internal.postgres;

import io.testflow.core.error.BugException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Rows encoded by several threads, a portion at a time, and given out in their order. Only a few portions are in memory at any time.
 */
final class Portions implements AutoCloseable {

    private static final int ROWS = 2000;

    private final CopyEncoder encoder;
    private final long count;
    private final ExecutorService threads;
    private final Queue<Future<Portion>> coming = new ArrayDeque<>();
    private long next;

    /** Some rows, encoded. */
    record Portion(CopyBuffer buffer, long rows) {}

    Portions(CopyEncoder encoder, long count) {
        this.encoder = encoder;
        this.count = count;
        int several = Runtime.getRuntime().availableProcessors();
        int portions = (int) Math.min(several, (count + ROWS - 1) / ROWS);
        this.threads = Executors.newFixedThreadPool(Math.max(1, portions), task -> {
            Thread thread = new Thread(task, "testflow-data");
            thread.setDaemon(true);
            return thread;
        });
        // One waiting for each thread, so that none waits for the database.
        for (int i = 0; i < 2 * portions; i++) {
            order(new CopyBuffer());
        }
    }

    /** Whether there is one more. */
    boolean hasNext() {
        return !coming.isEmpty();
    }

    /** The next one; its buffer is used again after {@link #done}. */
    Portion next() {
        try {
            return coming.remove().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new BugException("rows could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** Takes a buffer back. */
    void done(Portion portion) {
        order(portion.buffer());
    }

    private void order(CopyBuffer buffer) {
        long from = next;
        long to = Math.min(count, from + ROWS);
        if (from >= to) {
            return;
        }
        next = to;
        buffer.clear();
        coming.add(threads.submit(() -> {
            encoder.encode(from, to, buffer);
            return new Portion(buffer, to - from);
        }));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
