package io.testflow.maven.failure;

import io.testflow.core.failure.FailureReport;
import io.testflow.engine.failure.FailureFiles;
import io.testflow.engine.failure.FailureLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings what an analysis of failures found to whoever looks: files, a log, and a CI server that has a place for it.
 *
 * @param folder for the files
 * @param root what paths are told from
 * @param environment of the build
 */
public record FailureOutput(Path folder, Path root, Map<String, String> environment) {

    /** Copies the environment. */
    public FailureOutput {
        environment = Map.copyOf(environment);
    }

    /**
     * Writes the files, and gives GitHub what it shows beside the code and in the summary of a job.
     *
     * @return the lines for a log
     * @throws IOException when a file cannot be written
     */
    public List<String> of(FailureReport report) throws IOException {
        FailureFiles.write(report, folder);
        List<String> lines = new ArrayList<>(FailureLines.console(report, place()));
        if ("true".equals(environment.get("GITHUB_ACTIONS"))) {
            ServerCommands.print(FailureLines.annotations(report));
        }
        String summary = environment.get("GITHUB_STEP_SUMMARY");
        if (summary != null && !summary.isBlank()) {
            addToJobSummary(report, summary).ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<String> addToJobSummary(FailureReport report, String file) {
        try {
            return FailureFiles.addToJobSummary(report, Path.of(file))
                    ? Optional.empty()
                    : Optional.of("The summary of this job has no room for the failures.");
        } catch (IOException e) {
            return Optional.of("The summary of this job could not be written: " + e);
        }
    }

    private String place() {
        Path html = folder.resolve(FailureFiles.HTML).toAbsolutePath();
        return html.startsWith(root) ? root.relativize(html).toString() : html.toString();
    }
}
