package io.testflow.junit;

import io.testflow.environment.RunningEnvironment;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/** Interrupts tests of this JVM that wait though a service of theirs has died, which may be for ever. */
final class Watch implements CloseableResource, AutoCloseable {

    /** How long tests may wait, in seconds: one that kills a service may look what others do then. */
    static final String GRACE = "testflow.grace.seconds";

    private static final int USUAL_SECONDS = 30;

    /** So often it is looked during that time. */
    private static final int LOOKS = 10;

    private static final long LEAST_MILLIS = 50;

    private static final Namespace NAMESPACE = Namespace.create(Watch.class);

    private final Duration grace;
    private final ScheduledThreadPoolExecutor looks;

    private Watch(Duration grace) {
        this.grace = grace;
        this.looks = new ScheduledThreadPoolExecutor(1, Watch::thread);
        looks.setRemoveOnCancelPolicy(true);
    }

    /** That of all tests of this run. */
    static Watch of(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Watch.class,
                        type -> new Watch(Duration.ofSeconds(context.getConfigurationParameter(GRACE, Integer::valueOf)
                                .orElse(USUAL_SECONDS))),
                        Watch.class);
    }

    /** Runs a method of a test in this thread. Nobody looks at the services of one that is over soon. */
    <T extends @Nullable Object> T over(Invocation<T> method, RunningEnvironment environment) throws Throwable {
        WatchedTest test = new WatchedTest(environment, grace);
        long pause = Math.max(grace.toMillis() / LOOKS, LEAST_MILLIS);
        Future<?> watching = looks.scheduleWithFixedDelay(test, pause, pause, TimeUnit.MILLISECONDS);
        T result;
        try {
            result = method.proceed();
        } catch (Throwable thrown) {
            throw test.blamed(thrown);
        } finally {
            watching.cancel(false);
        }
        test.end();
        return result;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "testflow-watch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
