package io.testflow.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has to be told again while static initialisers run, and when they have ended. */
class InitialisersTest {

    @TempDir
    private Path directory;

    private final Recorder recorder = new Recorder(new Flags(5000));
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = directory.resolve("recording.bin");
        recorder.writeTo(file);
        recorder.testStarted("A#test", "");
    }

    @Test
    void what_ran_before_an_initialiser_is_told_again_in_it_and_not_after_it() throws Exception {
        int initialiser = initialiser("Settings");
        int read = probe("read");
        recorder.note(read);
        recorder.extentStarted(initialiser);
        assertThat(recorder.isNoted(read)).isFalse();
        recorder.note(read);
        recorder.note(probe("parse"));
        recorder.extentEnded(initialiser);
        assertThat(recorder.isNoted(read)).isTrue();
        end();

        assertThat(used(initialiser)).containsExactly("parse", "read");
        assertThat(Written.used(file, "A#test")).containsExactly("parse", "read");
    }

    @Test
    void an_initialiser_that_ran_nothing_leaves_what_was_noted_before_it() {
        int initialiser = initialiser("Empty");
        int read = probe("read");
        recorder.note(read);
        recorder.extentStarted(initialiser);
        recorder.extentEnded(initialiser);

        assertThat(recorder.isNoted(read)).isTrue();
    }

    @Test
    void the_next_test_is_told_again_of_what_an_initialiser_and_the_test_before_used() throws Exception {
        int initialiser = initialiser("Settings");
        int before = probe("before");
        int within = probe("within");
        recorder.note(before);
        recorder.extentStarted(initialiser);
        recorder.note(within);
        recorder.extentEnded(initialiser);
        recorder.testEnded("A#test");
        recorder.testStarted("A#next", "");
        assertThat(recorder.isNoted(before)).isFalse();
        assertThat(recorder.isNoted(within)).isFalse();
        recorder.note(before);
        recorder.note(within);
        recorder.testEnded("A#next");
        recorder.close();

        assertThat(Written.used(file, "A#next")).containsExactly("before", "within");
    }

    @Test
    void a_test_that_begins_while_an_initialiser_runs_is_told_again_when_that_has_ended() throws Exception {
        int initialiser = initialiser("Slow");
        int read = probe("read");
        recorder.note(read);
        recorder.extentStarted(initialiser);
        recorder.testEnded("A#test");
        recorder.testStarted("A#next", "");
        recorder.extentEnded(initialiser);
        assertThat(recorder.isNoted(read)).isFalse();
        recorder.note(read);
        recorder.testEnded("A#next");
        recorder.close();

        assertThat(Written.used(file, "A#next")).containsExactly("read");
        assertThat(used(initialiser)).isEmpty();
    }

    @Test
    void an_initialiser_that_outlives_another_is_told_again_of_what_ran_before_both() throws Exception {
        int first = initialiser("First");
        int second = initialiser("Second");
        int read = probe("read");
        int between = probe("between");
        recorder.note(read);
        recorder.extentStarted(first);
        recorder.note(between);
        recorder.extentStarted(second);
        recorder.extentEnded(first);
        assertThat(recorder.isNoted(read)).isFalse();
        assertThat(recorder.isNoted(between)).isFalse();
        recorder.note(read);
        recorder.extentEnded(second);
        assertThat(recorder.isNoted(between)).isTrue();
        end();

        assertThat(used(first)).containsExactly("between");
        assertThat(used(second)).containsExactly("read");
    }

    @Test
    void initialisers_within_each_other_are_each_told_of_what_runs_in_them() throws Exception {
        int probes = 40;
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < probes; i++) {
            noteAll(i);
            open.push(initialiser("Level" + i));
            recorder.extentStarted(open.element());
        }
        int innermost = open.element();
        while (!open.isEmpty()) {
            recorder.extentEnded(open.pop());
        }
        for (int i = 0; i < probes; i++) {
            assertThat(recorder.isNoted(probe("method" + i))).isEqualTo(i < probes - 1);
        }
        end();

        assertThat(used(innermost)).isEmpty();
        assertThat(used(initialiser("Level0"))).hasSize(probes - 1);
        assertThat(used(initialiser("Level37"))).hasSize(38 + 1);
        assertThat(Written.used(file, "A#test")).hasSize(probes - 1);
    }

    /** So many more at each level that what is noted twice would be seen to add up. */
    private void noteAll(int count) {
        for (int i = 0; i < count; i++) {
            recorder.note(probe("method" + i));
        }
    }

    private void end() {
        recorder.testEnded("A#test");
        recorder.close();
    }

    private int probe(String member) {
        return recorder.probes().of(new Probe(Probe.Kind.METHOD, "Class", member));
    }

    private int initialiser(String owner) {
        return recorder.probes().of(new Probe(Probe.Kind.INITIALISER, owner, ""));
    }

    private Set<String> used(int initialiser) throws Exception {
        return Written.used(file, Integer.toString(initialiser));
    }
}
