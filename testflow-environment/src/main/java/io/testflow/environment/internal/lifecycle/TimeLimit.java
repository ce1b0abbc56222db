package io.testflow.environment.internal.lifecycle;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Interrupts the thread that made it when its time is over; of no effect once it is closed. */
final class TimeLimit implements AutoCloseable {

    private final AtomicBoolean over = new AtomicBoolean();
    private final ScheduledFuture<?> bell;

    TimeLimit(Duration time, ScheduledExecutorService clock) {
        Thread limited = Thread.currentThread();
        bell = clock.schedule(
                () -> {
                    over.set(true);
                    limited.interrupt();
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Whether the thread was interrupted for this reason. */
    boolean isOver() {
        return over.get();
    }

    @Override
    public void close() {
        bell.cancel(false);
    }
}
