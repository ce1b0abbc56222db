package io.testflow.environment.internal.lifecycle;

import java.util.concurrent.atomic.AtomicBoolean;

/** Stops something once: when it is closed, or else when the JVM ends in an orderly way. */
public final class StopAtExit implements AutoCloseable {

    private final Runnable stop;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Thread atExit = new Thread(this::stop, "testflow-exit");

    /** Begins to watch over the end of the JVM. */
    public StopAtExit(Runnable stop) {
        this.stop = stop;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The JVM ends already; one of the two stops it.
        }
        stop();
    }

    private void stop() {
        if (stopped.compareAndSet(false, true)) {
            stop.run();
        }
    }
}
