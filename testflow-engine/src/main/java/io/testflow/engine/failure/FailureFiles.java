package io.testflow.engine.failure;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.internal.recordfile.AtomicFile;
import io.testflow.engine.internal.failure.html.HtmlReport;
import io.testflow.engine.internal.failure.json.JsonReport;
import io.testflow.engine.internal.failure.markdown.JobSummary;
import io.testflow.engine.internal.failure.markdown.MarkdownReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a report. The same report is always the same files, to the byte. */
public final class FailureFiles {

    /** For a person with a browser: one file that needs nothing beside it. */
    public static final String HTML = "index.html";

    /** For a program: everything, as {@code docs/failures.schema.json} describes it. */
    public static final String JSON = "failures.json";

    /** For the summary of a job on GitHub: at most 1000 KiB. */
    public static final String SUMMARY = "summary.md";

    /** For a comment on a pull request: at most 60,000 characters. */
    public static final String COMMENT = "comment.md";

    private FailureFiles() {}

    /**
     * Writes all of them into a folder, which is made where it is missing. A reader sees the whole of a file or what was there before.
     *
     * @throws IOException when one of them cannot be written
     */
    public static void write(FailureReport report, Path directory) throws IOException {
        AtomicFile.write(directory.resolve(JSON), out -> JsonReport.write(report, out));
        text(directory.resolve(SUMMARY), MarkdownReport.of(report, MarkdownReport.SUMMARY));
        text(directory.resolve(COMMENT), MarkdownReport.of(report, MarkdownReport.COMMENT));
        // The last, since who sees it finds the others.
        text(directory.resolve(HTML), HtmlReport.of(report));
    }

    /**
     * Removes all of them from a folder: the report of an earlier build would be taken for one of this build.
     *
     * @throws IOException when one that is there cannot be removed
     */
    public static void remove(Path directory) throws IOException {
        for (String name : List.of(HTML, JSON, SUMMARY, COMMENT)) {
            Files.deleteIfExists(directory.resolve(name));
        }
    }

    /**
     * Adds the report to a job summary of GitHub, the file that the environment variable {@code GITHUB_STEP_SUMMARY} names. Where the file
     * has too little room for all of the report, it gets the short form.
     *
     * @return whether there was room; where there was not, the file is as it was
     * @throws IOException when it cannot be written
     */
    public static boolean addToJobSummary(FailureReport report, Path file) throws IOException {
        return JobSummary.add(report, file);
    }

    private static void text(Path file, String text) throws IOException {
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
