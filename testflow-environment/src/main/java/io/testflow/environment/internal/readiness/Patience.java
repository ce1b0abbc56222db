package io.testflow.environment.internal.readiness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Waits for services. */
public final class Patience {

    private static final long LEAST_MILLIS = 2;
    private static final long MOST_MILLIS = 100;

    /** Of the time that it has waited already: so much later than it could at most does somebody go on. */
    private static final int SHARE = 40;

    private Patience() {}

    /**
     * Waits until something is ready, or will never be.
     *
     * @param ready whether it is ready
     * @param hopeless why it will never be; empty while it may
     * @param log takes what was missing when the patience of the caller ended
     * @return why it will never be ready; empty when it is
     * @throws InterruptedException when it takes too long
     */
    public static Optional<String> await(Probe ready, Probe hopeless, Path log) throws InterruptedException {
        long begin = System.nanoTime();
        Optional<String> last = Optional.empty();
        while (true) {
            // First, since somebody else may listen where a dead service should.
            Optional<String> reason = hopeless.obstacle();
            Optional<String> missing = ready.obstacle();
            if (reason.isEmpty() && missing.isEmpty()) {
                return reason;
            }
            // Whoever is interrupted while he asks takes that for an answer.
            if (Thread.interrupted()) {
                last.or(() -> missing).ifPresent(obstacle -> note(log, obstacle));
                throw new InterruptedException();
            }
            if (reason.isPresent()) {
                return reason;
            }
            last = missing;
            try {
                long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
                Thread.sleep(Math.max(LEAST_MILLIS, Math.min(waited / SHARE, MOST_MILLIS)));
            } catch (InterruptedException e) {
                last.ifPresent(obstacle -> note(log, obstacle));
                throw e;
            }
        }
    }

    private static void note(Path log, String missing) {
        try {
            Files.writeString(
                    log,
                    "TestFlow: not ready, since " + missing + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
