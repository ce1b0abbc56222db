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
