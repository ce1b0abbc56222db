package io.testflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.configuration.Settings;
import io.testflow.engine.internal.planning.ProjectCode;
import io.testflow.engine.internal.records.SavingAhead;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.TestRunSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingAheadTest {

    @TempDir
    private Path directory;

    private ProjectFixture project;
    private Project whole;

    @BeforeEach
    void begin() {
        project = ProjectFixture.in(directory);
        project.app().main("Money", "public class Money { }").test("OneTest", "class OneTest { @Test void adds() {} }");
        project.compile();
        project.commit();
        whole = new Project(project.root(), List.of(project.app().module()));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void what_is_checked_out_is_what_was_when_the_tests_were_planned() {
        try (SavingAhead ahead = new SavingAhead(whole, new ProjectCode(whole))) {
            String planned = ahead.uncommitted().map(ProjectChanges::head).orElseThrow();
            project.app().write("notes.txt", "of somebody");
            project.commit();
            project.app().write("more.txt", "of somebody");

            assertThat(ahead.uncommitted()).hasValueSatisfying(changes -> {
                assertThat(changes.head()).isEqualTo(planned);
                assertThat(changes.files()).isEmpty();
            });
        }
    }

    @Test
    void fingerprints_of_the_classes_of_a_module_are_cached_before_its_tests_have_ended() throws Exception {
        try (SavingAhead ahead = new SavingAhead(whole, new ProjectCode(whole))) {
            read(ahead);
            awaitFingerprints();
        }
    }

    @Test
    void nothing_more_is_read_once_saving_begins() {
        try (SavingAhead ahead = new SavingAhead(whole, new ProjectCode(whole))) {
            ahead.stop();
            read(ahead);
        }

        assertThat(fingerprints()).doesNotExist();
    }

    @Test
    void nothing_more_is_read_of_a_module_whose_tests_have_ended() {
        try (SavingAhead ahead = new SavingAhead(whole, new ProjectCode(whole))) {
            ahead.save(setup().directory(), () -> {});
            read(ahead);
            Path next = project.root().resolve("next");
            ahead.save(next, () -> {});
            ahead.begin(next);
        }

        assertThat(fingerprints()).doesNotExist();
    }

    @Test
    void a_run_is_saved_once_until_it_begins_again() {
        List<String> saved = new CopyOnWriteArrayList<>();
        Path run = setup().directory();
        try (SavingAhead ahead = new SavingAhead(whole, new ProjectCode(whole))) {
            ahead.save(run, () -> saved.add("first"));
            ahead.save(run, () -> saved.add("first again"));
            ahead.begin(run);
            assertThat(saved).containsExactly("first");
            ahead.save(run, () -> saved.add("second"));
            ahead.finish();
        }

        assertThat(saved).containsExactly("first", "second");
    }

    @Test
    void a_run_that_cannot_be_saved_is_told_of_and_in_nobody_s_way() {
        List<String> saved = new CopyOnWriteArrayList<>();
        RuntimeException fault = new IllegalStateException("stuck");
        try (SavingAhead ahead = new SavingAhead(whole, new ProjectCode(whole))) {
            ahead.save(setup().directory(), () -> {
                throw fault;
            });
            ahead.begin(setup().directory());
            ahead.save(project.root().resolve("other"), () -> saved.add("other"));

            assertThatThrownBy(ahead::finish).hasRootCause(fault);
        }

        assertThat(saved).containsExactly("other");
    }

    @Test
    void without_git_nothing_is_checked_out(@TempDir Path elsewhere) {
        Project alone = new Project(elsewhere, List.of());
        try (SavingAhead ahead = new SavingAhead(alone, new ProjectCode(alone))) {
            assertThat(ahead.uncommitted()).isEmpty();
        }
    }

    private void read(SavingAhead ahead) {
        ahead.read(project.app().module(), setup(), Settings.defaults());
    }

    private TestRunSetup setup() {
        Path run = project.app().path("target/testflow/default-test");
        return new TestRunSetup("default-test", run, 17, true, Map.of(), Map.of(), Map.of());
    }

    private void awaitFingerprints() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Files.exists(fingerprints()) && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(fingerprints()).exists();
    }

    private Path fingerprints() {
        return project.root().resolve(".testflow/fingerprints/g_app.cache");
    }
}
