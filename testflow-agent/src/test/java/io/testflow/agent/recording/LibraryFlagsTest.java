package io.testflow.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** For whom it counts that code of a library ran, which sets a flag and says nothing else. */
@Timeout(20)
class LibraryFlagsTest {

    @TempDir
    private Path directory;

    private final Recorder recorder = new Recorder(new Flags(1000));
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = directory.resolve("recording.bin");
        recorder.writeTo(file);
    }

    @Test
    void a_class_counts_for_each_test_in_which_its_code_ran_and_for_no_other() throws Exception {
        Library json = library("json");
        recorder.testStarted("A#one", "");
        json.runs();
        recorder.testEnded("A#one");
        recorder.testStarted("A#other", "");
        recorder.testEnded("A#other");
        recorder.testStarted("A#again", "");
        json.runs();
        json.runs();
        recorder.testEnded("A#again");
        recorder.close();

        assertThat(used("A#one")).containsExactly("json");
        assertThat(used("A#other")).isEmpty();
        assertThat(used("A#again")).containsExactly("json");
    }

    @Test
    void what_ran_before_an_initialiser_counts_for_it_only_where_it_runs_again() throws Exception {
        Library json = library("json");
        Library text = library("text");
        int initialiser = recorder.probes().of(new Probe(Probe.Kind.INITIALISER, "Settings", ""));
        recorder.testStarted("A#test", "");
        json.runs();
        recorder.extentStarted(initialiser);
        text.runs();
        recorder.extentEnded(initialiser);
        json.runs();
        recorder.extentStarted(initialiser);
        recorder.extentEnded(initialiser);
        recorder.testEnded("A#test");
        recorder.close();

        assertThat(used(Integer.toString(initialiser))).containsExactly("text");
        assertThat(used("A#test")).containsExactly("json", "text");
    }

    @Test
    void a_class_that_ran_before_an_initialiser_and_in_it_counts_for_both() throws Exception {
        Library json = library("json");
        int initialiser = recorder.probes().of(new Probe(Probe.Kind.INITIALISER, "Settings", ""));
        recorder.testStarted("A#test", "");
        json.runs();
        recorder.extentStarted(initialiser);
        json.runs();
        recorder.extentEnded(initialiser);
        recorder.testEnded("A#test");
        recorder.close();

        assertThat(used(Integer.toString(initialiser))).containsExactly("json");
        assertThat(used("A#test")).containsExactly("json");
    }

    @Test
    void where_a_thread_of_a_test_that_has_ended_waits_it_may_have_been_that_one() throws Exception {
        Library json = library("json");
        CountDownLatch end = new CountDownLatch(1);
        recorder.testStarted("A#starts", "");
        Thread thread = new Thread(() -> await(end));
        thread.start();
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        recorder.testEnded("A#starts");
        recorder.testStarted("A#next", "");
        json.runs();
        recorder.testEnded("A#next");
        recorder.close();
        end.countDown();
        thread.join();

        assertThat(used("A#starts")).containsExactly("json");
        assertThat(used("A#next")).containsExactly("json");
    }

    @Test
    void there_are_as_many_as_a_constant_of_two_bytes_can_name() {
        LibraryFlags flags = recorder.libraries();
        for (int flag = 0; flag <= Short.MAX_VALUE; flag++) {
            assertThat(flags.add(1)).isEqualTo(flag);
        }

        assertThat(flags.add(1)).isEqualTo(LibraryFlags.NONE);
    }

    private Library library(String name) {
        int probe = recorder.probes().of(new Probe(Probe.Kind.LIBRARY_CLASS, "lib", name));
        return new Library(recorder.libraries().flags(), recorder.libraries().add(probe));
    }

    private Set<String> used(String scope) throws Exception {
        return Written.used(file, scope);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A class of a library, of which the code does what is woven into it. */
    private record Library(byte[] flags, int flag) {
        void runs() {
            flags[flag] = 1;
        }
    }
}
