package io.testflow.core.internal.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {

    @TempDir
    private Path directory;

    @Test
    void names_each_result_file_differently() {
        RunDirectory run = new RunDirectory(directory);

        assertThat(run.newResults()).isNotEqualTo(run.newResults()).hasParentRaw(directory);
    }

    @Test
    void finds_the_result_files_and_nothing_else() throws IOException {
        RunDirectory run = new RunDirectory(directory);
        Path results = Files.createFile(run.newResults());
        Files.createFile(run.plan());
        Files.createFile(run.notes());
        Files.createFile(directory.resolve("results-half"));
        Files.createFile(directory.resolve("other.log"));

        assertThat(run.results()).containsExactly(results);
    }

    @Test
    void finds_the_recordings_and_nothing_else() throws IOException {
        RunDirectory run = new RunDirectory(directory);
        Path recording = Files.createFile(directory.resolve("recording-17-ab12cd34.bin"));
        Files.createFile(directory.resolve("recording-17-ab12cd34.bin.tmp"));
        Files.createFile(run.newResults());

        assertThat(run.recordings()).containsExactly(recording);
    }

    @Test
    void has_no_results_where_there_is_no_directory() throws IOException {
        assertThat(new RunDirectory(directory.resolve("none")).results()).isEmpty();
    }

    @Test
    void removes_what_an_earlier_build_left_and_keeps_the_plan() throws IOException {
        RunDirectory run = new RunDirectory(directory);
        Files.createFile(run.newResults());
        Files.createFile(directory.resolve("recording-17-ab12cd34.bin"));
        Files.createFile(run.plan());
        Files.createFile(run.excludes());
        RunNotes.add(run, "old news");

        run.removeLeftovers();

        assertThat(directory)
                .isDirectoryNotContaining("glob:**results-*")
                .isDirectoryNotContaining("glob:**recording-*")
                .isDirectoryNotContaining("glob:**notes*");
        assertThat(run.plan()).exists();
        assertThat(run.excludes()).exists();
    }

    @Test
    void it_began_with_the_first_test_jvm_that_recorded() throws IOException {
        RunDirectory run = new RunDirectory(directory);
        assertThat(run.began()).isEmpty();

        Files.createFile(directory.resolve("recording-19ad4c1f0a2-b.bin"));
        Files.createFile(directory.resolve("recording-19ad4c1f0a1-c.bin"));
        Files.createFile(directory.resolve("recording-of somebody.bin"));
        assertThat(run.began()).contains(Instant.ofEpochMilli(0x19ad4c1f0a1L));
    }
}
