package io.testflow.environment.internal.division;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Makes one thing after another in a thread of its own, each while the one before it is used, so that nobody but the first
 * waits.
 */
public final class Ahead<T> {

    private final Callable<T> make;
    private final ExecutorService maker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "testflow-parts");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<T> next;

    /** What makes one, in its thread alone. */
    public Ahead(Callable<T> make) {
        this.make = make;
    }

    /** One that nobody else has. */
    public T take() throws ExecutionException, InterruptedException {
        return mine().get();
    }

    private synchronized Future<T> mine() {
        Future<T> mine = next == null ? maker.submit(make) : next;
        next = maker.submit(make);
        return mine;
    }

    /** Does something in the same thread, unless all has ended. */
    public void later(Runnable work) {
        try {
            maker.execute(work);
        } catch (RejectedExecutionException e) {
            // What it would have changed has ended as well.
        }
    }

    /** Makes nothing any more. */
    public void end() {
        maker.shutdownNow();
    }
}
