package io.testflow.maven.report;

import io.testflow.engine.project.TestRun;
import io.testflow.maven.session.SessionMemory;
import java.io.Console;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.maven.execution.MavenSession;
import org.slf4j.Logger;

/** Shows how far the tests are while they run, from a thread of its own that ends with the session. */
public final class LiveProgress implements AutoCloseable {

    private static final String MODE = "testflow.progress";
    private static final String KEY = "io.testflow.progress";
    private static final long PAUSE_MILLIS = 500;
    private static final int LOG_EVERY = 20;
    private static final long LONGEST_GOODBYE_MILLIS = 1000;

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicBoolean started = new AtomicBoolean();
    private final Thread thread;

    private LiveProgress(ProgressPoll poll, Logger log) {
        this.thread = new Thread(() -> run(poll, log), "testflow-progress");
        this.thread.setDaemon(true);
    }

    /** Starts it where the session wants it: {@code testflow.progress} is {@code auto}, {@code always} or {@code never}. */
    public static void start(MavenSession session, List<TestRun> runs, Logger log) {
        String text = session.getUserProperties().getProperty(MODE, "");
        ProgressMode mode = ProgressMode.of(text).orElseGet(() -> {
            log.warn("{}={} is not known, auto is used. Allowed are auto, always and never.", MODE, text);
            return ProgressMode.AUTO;
        });
        Optional<Console> terminal = Optional.ofNullable(System.console()).filter(ProgressScreen::isTerminal);
        boolean interactive = session.getRequest().isInteractiveMode();
        if (runs.isEmpty() || !mode.isShown(terminal.isPresent(), interactive, System.getenv("CI") != null)) {
            return;
        }
        ProgressScreen screen = terminal.map(console -> ProgressScreen.terminal(console.writer()))
                .orElseGet(() -> ProgressScreen.log(log, LOG_EVERY));
        Object kept = SessionMemory.of(session)
                .get(KEY, () -> new LiveProgress(new ProgressPoll(runs, screen, System::nanoTime), log));
        // One build can have TestFlow twice, by two class loaders; the first of them shows progress.
        if (kept instanceof LiveProgress progress && progress.started.compareAndSet(false, true)) {
            progress.thread.start();
        }
    }

    /** Stops what was started in a session, if anything was. */
    public static void stop(MavenSession session) throws Exception {
        if (SessionMemory.of(session).get(KEY).orElse(null) instanceof AutoCloseable progress) {
            progress.close();
        }
    }

    private void run(ProgressPoll poll, Logger log) {
        try {
            while (!end.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                poll.poll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            log.debug("Progress is no longer shown:", e);
        } finally {
            poll.clear();
        }
    }

    @Override
    public void close() {
        end.countDown();
        try {
            thread.join(LONGEST_GOODBYE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
