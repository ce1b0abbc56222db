package io.testflow.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.RecordingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyProbesTest {

    private static final int MANY = Flags.FIRST + 10_000;

    @TempDir
    private Path directory;

    private final Recorder recorder = new Recorder(new Flags(MANY + 100));
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = directory.resolve("recording.bin");
        recorder.writeTo(file);
        recorder.probes().add(Probe.Kind.METHOD, "Huge", Collections.nCopies(MANY, "m()V"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 127, 128, 129, 16_383, 16_384, Flags.FIRST - 1, Flags.FIRST, MANY})
    void a_probe_of_any_number_comes_back(int probe) throws Exception {
        recorder.testStarted("A#a", "");
        recorder.note(probe);
        recorder.testEnded("A#a");
        recorder.close();

        assertThat(used("A#a")).containsExactly(probe);
    }

    @Test
    void a_test_may_use_any_number_of_probes_at_once() throws Exception {
        recorder.testStarted("A#a", "");
        IntStream.rangeClosed(1, MANY).forEach(recorder::note);
        recorder.testEnded("A#a");
        recorder.close();

        assertThat(used("A#a")).hasSize(MANY);
    }

    @ParameterizedTest
    @ValueSource(ints = {Flags.FIRST - 1, Flags.FIRST})
    void a_probe_of_any_number_is_told_again_after_a_boundary(int probe) throws Exception {
        recorder.testStarted("A#a", "");
        recorder.note(probe);
        assertThat(recorder.isNoted(probe)).isTrue();
        recorder.testEnded("A#a");
        assertThat(recorder.isNoted(probe)).isFalse();
        recorder.testStarted("A#b", "");
        recorder.note(probe);
        recorder.testEnded("A#b");
        recorder.close();

        assertThat(used("A#b")).containsExactly(probe);
    }

    @Test
    void a_test_keeps_what_it_used_over_any_number_of_boundaries() throws Exception {
        recorder.testStarted("A#a", "");
        for (int probe = 1; probe <= 500; probe++) {
            recorder.note(probe);
            recorder.note(MANY);
            recorder.testStarted("A#a", "");
        }
        recorder.close();

        assertThat(used("A#a")).hasSize(501);
    }

    @Test
    void a_thing_has_one_probe_however_often_it_is_asked_for() {
        Probe probe = new Probe(Probe.Kind.LIBRARY_CLASS, "lib.Tool", "");

        assertThat(recorder.probes().of(probe)).isEqualTo(recorder.probes().of(probe));
    }

    private int[] used(String test) throws Exception {
        IntStream.Builder used = IntStream.builder();
        RecordingFile.read(file).scopes().stream()
                .filter(scope -> scope.name().equals(test))
                .map(Recording.Scope::probes)
                .findFirst()
                .orElseThrow()
                .forEach(used::add);
        return used.build().toArray();
    }
}
