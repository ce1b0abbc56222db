package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.exception.DockerException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** One call of an engine, to the end of which even those wait who are interrupted. */
final class EngineCall {

    /** Longer than an engine that answers at all takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int GATEWAY_TIMEOUT = 504;

    private EngineCall() {}

    /**
     * Makes the call on a thread that nobody interrupts.
     *
     * @throws DockerException when the engine refuses, or has not answered some seconds after the caller was interrupted
     */
    static <T> T make(Supplier<T> call) {
        return make(call, PATIENCE);
    }

    static <T> T make(Supplier<T> call, Duration patience) {
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(call, EngineCall::run);
        try {
            return answer.get();
        } catch (InterruptedException e) {
            try {
                return answer.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                        .join();
            } catch (CompletionException late) {
                throw refusal(late);
            } finally {
                Thread.currentThread().interrupt();
            }
        } catch (ExecutionException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(Exception failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof TimeoutException) {
            return new DockerException("It does not answer.", GATEWAY_TIMEOUT, failed);
        }
        return cause instanceof RuntimeException refused ? refused : new IllegalStateException(failed);
    }

    private static void run(Runnable call) {
        Thread thread = new Thread(call, "testflow-docker");
        thread.setDaemon(true);
        thread.start();
    }
}
