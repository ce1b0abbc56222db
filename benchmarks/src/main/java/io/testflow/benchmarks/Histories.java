package io.testflow.benchmarks;

import io.testflow.benchmarks.history.Downloads;
import io.testflow.benchmarks.history.History;
import io.testflow.benchmarks.history.ReleasedProject;
import io.testflow.benchmarks.history.Variant;
import io.testflow.benchmarks.maven.Maven;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * Makes the git histories of released projects.
 *
 * @param target directory for everything that is downloaded and made
 * @param maven fetches the releases
 */
public record Histories(Path target, Maven maven) {

    /** Makes them, or takes those that are there: for each project one of each variant. */
    public List<History> create(List<ReleasedProject> projects, List<Variant> variants)
            throws IOException, InterruptedException, GitAPIException {
        Downloads downloads = new Downloads(target.resolve("downloads"));
        downloads.fetch(projects, maven);
        List<History> histories = new ArrayList<>();
        for (ReleasedProject project : projects) {
            for (Variant variant : variants) {
                histories.add(History.create(project, variant, downloads, target.resolve("histories")));
            }
        }
        return histories;
    }
}
