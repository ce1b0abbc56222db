package io.testflow.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which threads hold a test open that has ended. */
@Timeout(20)
class LingeringTest {

    @TempDir
    private Path directory;

    private final Recorder recorder = new Recorder(new Flags(1000));
    private final AtomicInteger takes = new AtomicInteger();
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = directory.resolve("recording.bin");
        recorder.writeTo(file);
    }

    @Test
    void a_test_whose_thread_still_works_at_the_end_used_what_was_used_until_then() throws Exception {
        AtomicBoolean end = new AtomicBoolean();
        recorder.testStarted("A#starts", "");
        Thread thread = started(() -> {
            while (!end.get()) {
                Thread.onSpinWait();
            }
        });
        recorder.testEnded("A#starts");
        recorder.testStarted("A#next", "");
        recorder.note(probe("late"));
        recorder.testEnded("A#next");
        recorder.close();
        end.set(true);
        thread.join();

        assertThat(Written.used(file, "A#starts")).containsExactly("late");
    }

    @Test
    void a_test_whose_thread_waits_at_the_same_place_again_used_what_that_thread_used() throws Exception {
        SynchronousQueue<String> methods = new SynchronousQueue<>();
        recorder.testStarted("A#starts", "");
        Thread thread = started(() -> takeAll(methods));
        awaitWaiting(thread);
        recorder.testEnded("A#starts");
        recorder.testStarted("A#next", "");
        recorder.note(probe("of another"));
        methods.put("its own");
        methods.put("its last");
        awaitTake(3, thread);
        recorder.testEnded("A#next");
        recorder.close();
        thread.interrupt();
        thread.join();

        assertThat(Written.used(file, "A#starts")).containsExactlyInAnyOrder("its own", "its last");
        assertThat(Written.used(file, "A#next")).contains("its own", "of another");
    }

    @Test
    void a_thread_that_waits_is_told_again_after_an_initialiser_of_what_another_noted_before() throws Exception {
        SynchronousQueue<String> methods = new SynchronousQueue<>();
        int initialiser = recorder.probes().of(new Probe(Probe.Kind.INITIALISER, "Settings", ""));
        recorder.testStarted("A#starts", "");
        Thread thread = started(() -> takeAll(methods));
        awaitWaiting(thread);
        recorder.testEnded("A#starts");
        recorder.testStarted("A#next", "");
        recorder.note(probe("of both"));
        recorder.extentStarted(initialiser);
        recorder.note(probe("of another"));
        recorder.extentEnded(initialiser);
        methods.put("of both");
        methods.put("of another");
        methods.put("its last");
        awaitTake(4, thread);
        recorder.testEnded("A#next");
        recorder.close();
        thread.interrupt();
        thread.join();

        assertThat(Written.used(file, "A#starts")).containsExactlyInAnyOrder("of both", "of another", "its last");
    }

    @Test
    void a_test_whose_thread_waits_no_more_used_all_that_was_used_meanwhile() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        recorder.testStarted("A#starts", "");
        Thread thread = started(() -> await(latch));
        awaitWaiting(thread);
        recorder.testEnded("A#starts");
        recorder.testStarted("A#next", "");
        recorder.note(probe("before an initialiser"));
        recorder.extentStarted(recorder.probes().of(new Probe(Probe.Kind.INITIALISER, "Some", "")));
        recorder.note(probe("late"));
        latch.countDown();
        thread.join();
        recorder.testEnded("A#next");
        recorder.close();

        assertThat(Written.used(file, "A#starts")).containsExactlyInAnyOrder("before an initialiser", "late");
    }

    @Test
    void a_thread_that_runs_tests_holds_no_other_test_open() throws Exception {
        CountDownLatch mayBegin = new CountDownLatch(1);
        CountDownLatch hasBegun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        recorder.testStarted("A#a", "");
        Thread thread = started(() -> {
            await(mayBegin);
            recorder.testStarted("B#b", "");
            hasBegun.countDown();
            await(end);
            recorder.testEnded("B#b");
        });
        // A boundary at which the thread is seen before it is known what it does.
        recorder.testStarted("A#seen", "");
        recorder.testEnded("A#seen");
        mayBegin.countDown();
        hasBegun.await();
        recorder.testEnded("A#a");
        recorder.testStarted("A#next", "");
        recorder.note(probe("late"));
        recorder.testEnded("A#next");
        end.countDown();
        thread.join();
        recorder.close();

        assertThat(Written.used(file, "A#a")).isEmpty();
        assertThat(Written.used(file, "B#b")).containsExactly("late");
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        return thread;
    }

    private void takeAll(SynchronousQueue<String> methods) {
        try {
            while (true) {
                takes.incrementAndGet();
                recorder.note(probe(methods.take()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until a thread has noted what it took, and waits for the next: one that was just given something still seems to wait. */
    private void awaitTake(int number, Thread thread) {
        while (takes.get() < number) {
            Thread.onSpinWait();
        }
        awaitWaiting(thread);
    }

    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int probe(String method) {
        return recorder.probes().of(new Probe(Probe.Kind.METHOD, "Some", method));
    }
}
