package io.testflow.junit;

import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.environment.RunningEnvironment;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A method of a test while its thread runs it: the one that watches looks whether services have died that it waits for.
 *
 * <p>Made and ended by the thread of the test, run by another one.
 */
final class WatchedTest implements Runnable {

    private final RunningEnvironment environment;
    private final Duration grace;
    private final Thread thread = Thread.currentThread();

    /** Whether something was dead at the last look, and when that was seen first, in the nanoseconds of the JVM's clock. */
    private boolean isDead;

    private long seen;
    private boolean hasEnded;

    /** What the thread was interrupted for; null where it was left alone. */
    private @Nullable EnvironmentFailure cause;

    /**
     * Watches the current thread.
     *
     * @param grace how long it may wait after a service has died
     */
    WatchedTest(RunningEnvironment environment, Duration grace) {
        this.environment = environment;
        this.grace = grace;
    }

    /** Looks once. */
    @Override
    public void run() {
        EnvironmentFailure failure = look();
        synchronized (this) {
            long now = System.nanoTime();
            seen = isDead ? seen : now;
            isDead = failure != null;
            if (isDead && now - seen >= grace.toNanos() && !hasEnded && cause == null && isWaiting()) {
                cause = failure;
                thread.interrupt();
            }
        }
    }

    private @Nullable EnvironmentFailure look() {
        try {
            environment.check();
            return null;
        } catch (EnvironmentFailure failure) {
            return failure;
        }
    }

    /** One that computes something needs no service for that. */
    private boolean isWaiting() {
        Thread.State state = thread.getState();
        return state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
    }

    /**
     * Leaves the thread as it was.
     *
     * @throws EnvironmentFailure when it was interrupted, whatever the method has made of that
     */
    synchronized void end() {
        hasEnded = true;
        if (cause != null) {
            // It may not have noticed, and the interrupt would be that of what runs next.
            Thread.interrupted();
            throw new EnvironmentFailure(cause.getMessage() + "\nThe test still waited " + grace.toSeconds()
                    + " s later, and was interrupted.");
        }
    }

    /** The same for a method that has thrown something: what it has failed of. */
    Throwable blamed(Throwable thrown) {
        try {
            end();
            return thrown;
        } catch (EnvironmentFailure failure) {
            failure.addSuppressed(thrown);
            return failure;
        }
    }
}
