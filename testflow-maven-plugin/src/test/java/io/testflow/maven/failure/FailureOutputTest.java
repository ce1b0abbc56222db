package io.testflow.maven.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailureReport;
import io.testflow.engine.Engine;
import io.testflow.engine.failure.AnalysisRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureOutputTest {

    @TempDir
    Path root;

    private Path folder;
    private FailureReport report;

    @BeforeEach
    void analyse_a_failure() throws IOException {
        Path reports = Files.createDirectories(root.resolve("reports"));
        Files.writeString(
                reports.resolve("TEST-a.CartTest.xml"),
                "<testsuite name='a.CartTest'><testcase classname='a.CartTest' name='adds'><error"
                        + " type='java.net.ConnectException' message='Connection refused'>java.net.ConnectException:"
                        + " Connection refused\n\tat a.CartTest.adds(CartTest.java:7)</error></testcase></testsuite>");
        report = Engine.analyze(AnalysisRequest.of(root, List.of(reports)));
        folder = root.resolve("target/report");
    }

    @Test
    void the_files_are_written_and_the_log_says_where() throws IOException {
        List<String> lines = new FailureOutput(folder, root, Map.of()).of(report);

        assertThat(lines).first().asString().startsWith("TestFlow: 1 test failed");
        assertThat(lines).last().asString().endsWith("report: target/report/index.html");
        assertThat(folder).isDirectoryContaining("glob:**/index.html");
        assertThat(folder).isDirectoryContaining("glob:**/failures.json");
    }

    @Test
    void github_shows_it_beside_the_code_and_in_the_summary_of_the_job() throws IOException {
        Path summary = root.resolve("summary");
        Map<String, String> github = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString());

        assertThat(printed(() -> new FailureOutput(folder, root, github).of(report)))
                .startsWith("::error ")
                .contains("Connection refused");
        assertThat(summary).content().contains("1 test failed").contains("connection-refused");
        assertThat(printed(() -> new FailureOutput(folder, root, Map.of()).of(report)))
                .isEmpty();
    }

    @Test
    void a_summary_that_cannot_be_written_is_a_line_of_the_log() throws IOException {
        Map<String, String> github =
                Map.of("GITHUB_STEP_SUMMARY", root.resolve("missing/summary").toString());

        assertThat(new FailureOutput(folder, root, github).of(report))
                .last()
                .asString()
                .startsWith("The summary of this job could not be written: ");
    }

    @Test
    void a_summary_that_has_its_room_is_no_line_of_the_log_and_one_that_is_full_is() throws IOException {
        Path summary = root.resolve("summary");
        Map<String, String> github = Map.of("GITHUB_STEP_SUMMARY", summary.toString());
        String last = "report: target/report/index.html";

        assertThat(new FailureOutput(folder, root, github).of(report))
                .last()
                .asString()
                .endsWith(last);
        Files.writeString(summary, "x".repeat(1024 * 1024));
        assertThat(new FailureOutput(folder, root, github).of(report))
                .last()
                .isEqualTo("The summary of this job has no room for the failures.");
        assertThat(summary).hasSize(1024 * 1024);
    }

    @Test
    void a_server_that_says_no_or_names_no_file_gets_nothing() throws IOException {
        Map<String, String> other = Map.of("GITHUB_ACTIONS", "false", "GITHUB_STEP_SUMMARY", "");

        assertThat(printed(() -> assertThat(new FailureOutput(folder, root, other).of(report))
                        .last()
                        .asString()
                        .endsWith("report: target/report/index.html")))
                .isEmpty();
    }

    @Test
    void a_report_outside_of_the_project_has_its_whole_path() throws IOException {
        FailureOutput output = new FailureOutput(folder, root.resolve("project"), Map.of());

        assertThat(output.of(report))
                .last()
                .asString()
                .endsWith("report: " + folder.resolve("index.html").toAbsolutePath());
    }

    private interface Task {
        void run() throws IOException;
    }

    private static String printed(Task task) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            task.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
