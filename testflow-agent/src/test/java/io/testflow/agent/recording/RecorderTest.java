package io.testflow.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.numbers.NumberSet;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.RecordingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {

    @TempDir
    private Path directory;

    private final Recorder recorder = new Recorder(new Flags(1000));
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = directory.resolve("some/recording.bin");
        recorder.writeTo(file);
    }

    @Test
    void a_test_used_what_was_noted_while_it_ran() throws UnreadableFileException {
        int before = probe("before");
        int add = probe("add");
        int other = probe("other");

        recorder.note(before);
        recorder.testStarted("A", "");
        recorder.testStarted("A#adds", "A");
        recorder.note(add);
        recorder.note(add);
        recorder.testEnded("A#adds");
        recorder.testStarted("A#others", "A");
        recorder.note(other);
        recorder.note(add);
        recorder.testEnded("A#others");
        recorder.testEnded("A");
        recorder.close();

        assertThat(used("")).containsExactly("before");
        assertThat(used("A")).isEmpty();
        assertThat(used("A#adds")).containsExactly("add");
        assertThat(used("A#others")).containsExactly("add", "other");
    }

    @Test
    void code_of_the_user_is_on_no_stack_before_any_has_passed_its_probe() {
        recorder.note(probe("file"));
        assertThat(recorder.hasUserCode()).isFalse();

        recorder.passed(probe("method"));
        assertThat(recorder.hasUserCode()).isTrue();
    }

    @Test
    void what_counts_for_all_is_used_by_the_run_whoever_runs_then() throws UnreadableFileException {
        recorder.testStarted("A", "");
        recorder.testStarted("A#adds", "A");
        recorder.noteForRun(probe("unwoven"));
        recorder.testEnded("A#adds");
        recorder.testEnded("A");
        recorder.close();

        assertThat(used("")).containsExactly("unwoven");
        assertThat(used("A#adds")).isEmpty();
    }

    @Test
    void what_runs_between_the_tests_of_a_class_counts_for_the_class() throws UnreadableFileException {
        recorder.testStarted("A", "");
        recorder.note(probe("setup"));
        recorder.testStarted("A#adds", "A");
        recorder.testEnded("A#adds");
        recorder.note(probe("teardown"));
        recorder.testEnded("A");
        recorder.close();

        assertThat(used("A")).containsExactly("setup", "teardown");
        assertThat(used("A#adds")).isEmpty();
        assertThat(used("")).isEmpty();
    }

    @Test
    void tests_that_overlap_share_what_is_noted_while_they_do() throws UnreadableFileException {
        recorder.testStarted("A", "");
        recorder.testStarted("B", "");
        recorder.testStarted("A#a", "A");
        recorder.note(probe("first"));
        recorder.testStarted("B#b", "B");
        recorder.note(probe("both"));
        recorder.testEnded("A#a");
        recorder.note(probe("last"));
        recorder.testEnded("B#b");
        recorder.testEnded("A");
        recorder.testEnded("B");
        recorder.close();

        assertThat(used("A#a")).containsExactly("both", "first");
        assertThat(used("B#b")).containsExactly("both", "last");
        // B was between its tests while A#a began, and A when B#b ended.
        assertThat(used("B")).containsExactly("first");
        assertThat(used("A")).containsExactly("last");
    }

    @Test
    void invocations_of_one_test_are_one_scope() throws UnreadableFileException {
        recorder.testStarted("A", "");
        recorder.testStarted("A#each", "A");
        recorder.testStarted("A#each", "A");
        recorder.note(probe("one"));
        recorder.testEnded("A#each");
        recorder.note(probe("between"));
        recorder.testEnded("A#each");
        recorder.note(probe("after"));
        recorder.testEnded("A");
        recorder.close();

        assertThat(used("A#each")).containsExactly("between", "one");
        assertThat(used("A")).containsExactly("after");
    }

    @Test
    void an_initialiser_keeps_what_ran_in_it_and_so_does_the_test_that_came_first() throws UnreadableFileException {
        int initialiser = recorder.probes().of(new Probe(Probe.Kind.INITIALISER, "Settings", ""));
        int read = probe("read");

        recorder.testStarted("A#first", "");
        recorder.note(read);
        recorder.extentStarted(initialiser);
        recorder.note(read);
        recorder.extentEnded(initialiser);
        recorder.note(probe("use"));
        recorder.testEnded("A#first");
        recorder.close();

        assertThat(used("A#first")).containsExactly("read", "use");
        assertThat(used(String.valueOf(initialiser))).containsExactly("read");
    }

    @Test
    void an_initialiser_keeps_nothing_that_ran_before_or_after_it() throws UnreadableFileException {
        int initialiser = recorder.probes().of(new Probe(Probe.Kind.INITIALISER, "Settings", ""));

        recorder.testStarted("A#first", "");
        recorder.note(probe("before"));
        recorder.extentStarted(initialiser);
        recorder.note(probe("read"));
        recorder.extentEnded(initialiser);
        recorder.note(probe("after"));
        recorder.testEnded("A#first");
        recorder.close();

        assertThat(used(String.valueOf(initialiser))).containsExactly("read");
    }

    @Test
    void an_initialiser_that_runs_in_two_class_loaders_at_a_time_keeps_what_ran_in_either()
            throws UnreadableFileException {
        int initialiser = recorder.probes().of(new Probe(Probe.Kind.INITIALISER, "Settings", ""));

        recorder.extentStarted(initialiser);
        recorder.extentStarted(initialiser);
        recorder.note(probe("both"));
        recorder.extentEnded(initialiser);
        recorder.note(probe("longer"));
        recorder.extentEnded(initialiser);
        recorder.note(probe("after"));
        recorder.close();

        assertThat(used(String.valueOf(initialiser))).containsExactly("both", "longer");
    }

    @Test
    void a_test_whose_thread_outlives_it_uses_what_is_used_until_that_ends() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        recorder.testStarted("A#starts", "");
        Thread thread = new Thread(() -> awaitWithCodeOfTheUser(end));
        thread.start();
        recorder.testEnded("A#starts");
        recorder.testStarted("A#next", "");
        recorder.note(probe("late"));
        end.countDown();
        thread.join();
        recorder.testEnded("A#next");
        recorder.testStarted("A#last", "");
        recorder.note(probe("later"));
        recorder.testEnded("A#last");
        recorder.close();

        assertThat(used("A#starts")).containsExactly("late");
        assertThat(used("A#next")).containsExactly("late");
        assertThat(used("A#last")).containsExactly("later");
    }

    private static void awaitWithCodeOfTheUser(CountDownLatch end) {
        try {
            end.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_worker_that_waits_in_its_pool_holds_no_test_open() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            recorder.testStarted("A#starts", "");
            pool.submit(() -> {}).get();
            while (Activity.of(worker()).kind() != Activity.Kind.IDLE) {
                Thread.onSpinWait();
            }
            recorder.testEnded("A#starts");
            recorder.testStarted("A#next", "");
            recorder.note(probe("late"));
            recorder.testEnded("A#next");
        } finally {
            pool.shutdown();
        }
        recorder.close();

        assertThat(used("A#starts")).isEmpty();
    }

    private static Thread worker() {
        return LivingThreads.list().stream()
                .filter(thread -> thread.getName().matches("pool-\\d+-thread-1"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Test
    void what_is_open_at_the_end_is_written_too() throws UnreadableFileException {
        recorder.testStarted("A", "");
        recorder.testStarted("A#hangs", "A");
        recorder.note(probe("add"));
        recorder.close();

        assertThat(used("A#hangs")).containsExactly("add");
    }

    @Test
    void a_recording_without_its_end_is_refused() throws UnreadableFileException {
        recorder.testStarted("A", "");
        recorder.note(probe("add"));
        recorder.testEnded("A");
        recorder.runEnded();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> RecordingFile.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void the_probe_that_is_shared_when_none_is_left_says_that_the_record_has_gaps() throws UnreadableFileException {
        int all = recorder.probes().add(Probe.Kind.METHOD, "Huge", java.util.Collections.nCopies(2000, "m()V"));

        assertThat(all).isZero();
        recorder.testStarted("A#a", "");
        recorder.note(all);
        recorder.testEnded("A#a");
        recorder.close();
        Recording recording = RecordingFile.read(file);
        assertThat(recording.scopes().get(0).probes()).isEqualTo(NumberSet.of(0));
        assertThat(recording.probes().get(0).kind()).isEqualTo(Recording.Kind.UNKNOWN);
    }

    private int probe(String method) {
        return recorder.probes().of(new Probe(Probe.Kind.METHOD, "Some", method));
    }

    private Set<String> used(String scope) throws UnreadableFileException {
        return Written.used(file, scope);
    }
}
