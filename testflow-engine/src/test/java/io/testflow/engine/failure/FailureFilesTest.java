package io.testflow.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailureReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureFilesTest {

    /** Where {@code benchmarks/report-check} finds a report to look at. */
    private static final Path SAMPLE = Path.of("target", "sample-report");

    @TempDir
    private Path folder;

    @Test
    void writes_a_page_data_a_summary_and_a_comment() throws IOException {
        FailureFiles.write(SampleReport.make(), SAMPLE);

        try (var files = Files.list(SAMPLE)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("index.html", "failures.json", "summary.md", "comment.md");
        }
        assertThat(SAMPLE.resolve(FailureFiles.HTML))
                .content(StandardCharsets.UTF_8)
                .startsWith("<!doctype html>");
        assertThat(SAMPLE.resolve(FailureFiles.JSON))
                .content(StandardCharsets.UTF_8)
                .contains("a11ce0");
        assertThat(SAMPLE.resolve(FailureFiles.COMMENT))
                .content(StandardCharsets.UTF_8)
                .contains("301 tests failed");
    }

    @Test
    void writes_the_same_files_for_the_same_report() throws IOException {
        FailureReport report = SampleReport.make();
        FailureFiles.write(report, folder.resolve("once"));
        FailureFiles.write(SampleReport.make(), folder.resolve("again"));

        for (String name : new String[] {"index.html", "failures.json", "summary.md", "comment.md"}) {
            assertThat(folder.resolve("once").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("again").resolve(name));
        }
    }

    @Test
    void adds_to_a_job_summary_what_others_wrote_before() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary"), "# of another step");

        assertThat(FailureFiles.addToJobSummary(SampleReport.make(), summary)).isTrue();

        assertThat(summary)
                .content(StandardCharsets.UTF_8)
                .startsWith("# of another step\n## TestFlow: 301 tests failed");
    }

    @Test
    void makes_the_file_of_a_job_summary_that_is_not_there() throws IOException {
        Path summary = folder.resolve("summary");

        assertThat(FailureFiles.addToJobSummary(SampleReport.make(), summary)).isTrue();

        assertThat(summary).isNotEmptyFile();
    }

    @Test
    void leaves_a_job_summary_without_room_as_it_is() throws IOException {
        byte[] others = new byte[1023 * 1024 - 100];
        Path summary = Files.write(folder.resolve("summary"), others);

        assertThat(FailureFiles.addToJobSummary(SampleReport.make(), summary)).isFalse();

        assertThat(summary).hasBinaryContent(others);
    }
}
