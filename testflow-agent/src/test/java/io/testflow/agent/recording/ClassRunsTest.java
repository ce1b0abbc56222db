package io.testflow.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.RecordingFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassRunsTest {

    @TempDir
    private Path directory;

    private final Recorder recorder = new Recorder(new Flags(1000));
    private final ClassRuns classes = new ClassRuns(recorder);
    private Path file;

    @BeforeEach
    void begin() throws Exception {
        file = directory.resolve("recording.bin");
        recorder.writeTo(file);
    }

    @Test
    void a_class_used_what_was_noted_from_its_begin_to_its_end() throws Exception {
        classes.started("a.One");
        use("one");
        classes.ended();
        use("between");
        classes.started("a.Two");
        use("two");
        classes.ended();
        recorder.close();

        assertThat(used("a.One")).containsExactly("one");
        assertThat(used("a.Two")).containsExactly("two");
        assertThat(used("")).containsExactly("between");
    }

    @Test
    void what_runs_inside_of_a_class_counts_for_the_outer_one() throws Exception {
        classes.started("a.Suite");
        classes.started("a.One");
        use("one");
        classes.ended();
        use("suite");
        classes.ended();
        recorder.close();

        assertThat(used("a.Suite")).containsExactly("one", "suite");
        assertThat(recording().scopes()).noneMatch(scope -> scope.name().equals("a.One"));
    }

    @Test
    void what_runs_classes_and_is_none_leaves_them_their_own() throws Exception {
        classes.started(null);
        classes.started("a.One");
        use("one");
        classes.ended();
        use("around");
        classes.ended();
        recorder.close();

        assertThat(used("a.One")).containsExactly("one");
        assertThat(used("")).containsExactly("around");
    }

    @Test
    void a_class_that_another_thread_begins_has_its_own_and_shares_with_the_one_that_is_open() throws Exception {
        classes.started("a.Suite");
        Thread other = new Thread(() -> {
            classes.started("a.One");
            use("one");
            classes.ended();
        });
        other.start();
        other.join();
        classes.ended();
        recorder.close();

        assertThat(used("a.One")).containsExactly("one");
        assertThat(used("a.Suite")).containsExactly("one");
    }

    @Test
    void nothing_is_heard_where_the_platform_runs_the_tests() throws Exception {
        classes.platformBegins();
        classes.started("a.One");
        use("one");
        classes.ended();
        recorder.close();

        assertThat(used("")).containsExactly("one");
        assertThat(recording().scopes()).noneMatch(scope -> scope.name().equals("a.One"));
    }

    @Test
    void the_platform_inside_of_a_class_is_a_part_of_it() throws Exception {
        classes.started("a.One");
        assertThat(classes.platformBegins()).isFalse();
        use("one");
        classes.ended();
        classes.started("a.Two");
        use("two");
        classes.ended();
        recorder.close();

        assertThat(used("a.One")).containsExactly("one");
        assertThat(used("a.Two")).containsExactly("two");
    }

    @Test
    void the_platform_inside_of_its_own_test_is_that_of_the_build() {
        assertThat(classes.platformBegins()).isTrue();
        classes.started("a.One");
        assertThat(classes.platformBegins()).isTrue();
    }

    @Test
    void a_class_that_had_not_ended_when_the_jvm_did_is_named() throws Exception {
        classes.started("a.One");
        classes.ended();
        classes.started("a.Two");
        recorder.close();

        assertThat(recording().open()).containsExactly("a.Two");
    }

    @Test
    void an_end_without_a_begin_ends_nothing() throws Exception {
        classes.ended();
        classes.started("a.One");
        use("one");
        classes.ended();
        classes.ended();
        recorder.close();

        assertThat(used("a.One")).containsExactly("one");
        assertThat(recording().open()).isEmpty();
    }

    private void use(String member) {
        recorder.note(recorder.probes().of(new Probe(Probe.Kind.METHOD, "a.Money", member)));
    }

    private Iterable<String> used(String scope) throws Exception {
        return Written.used(file, scope);
    }

    private Recording recording() throws Exception {
        return RecordingFile.read(file);
    }
}
