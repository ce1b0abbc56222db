package io.testflow.engine.internal.failure.markdown;

import io.testflow.core.failure.FailureReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file in which GitHub collects what the steps of a job say. */
public final class JobSummary {

    /** Below the limit of GitHub, 1024 KiB: of a file above it nothing is shown, also not what others wrote. */
    private static final int LIMIT = 1023 * 1024;

    private JobSummary() {}

    /**
     * Adds the report to the end of the file, or its short form where it has no room for more.
     *
     * @return whether the file had room for either
     */
    public static boolean add(FailureReport report, Path file) throws IOException {
        long size = Files.exists(file) ? Files.size(file) : 0;
        for (int limit : new int[] {MarkdownReport.SUMMARY, MarkdownReport.COMMENT}) {
            // What stands there may end without a line feed.
            byte[] text = ("\n" + MarkdownReport.of(report, limit)).getBytes(StandardCharsets.UTF_8);
            if (size + text.length <= LIMIT) {
                Files.write(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                return true;
            }
        }
        return false;
    }
}
