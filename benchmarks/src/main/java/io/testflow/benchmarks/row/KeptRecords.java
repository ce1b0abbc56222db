package io.testflow.benchmarks.row;

import io.testflow.benchmarks.history.History;
import io.testflow.benchmarks.history.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * Records of what the tests of a release use, made once and put back before each build that selects by them.
 *
 * @param builds what makes them
 * @param selection how a build is told to record
 * @param parent where they are kept
 */
public record KeptRecords(Builds builds, Selection selection, Path parent) {

    private static final String OWN = ".testflow";

    /** Runs all tests of the release that a change starts from, unless that was done before. */
    void make(Change change) throws IOException, InterruptedException, GitAPIException {
        Path kept = kept(change);
        if (Files.exists(kept)) {
            return;
        }
        History history = change.history();
        history.checkOut(change.from());
        builds.test(history, selection.everything(), kept.getFileName() + "-recorded");
        Trees.copy(history.directory().resolve(OWN), kept);
    }

    /** Puts them into the work tree. */
    void restore(Change change) throws IOException {
        Path live = change.history().directory().resolve(OWN);
        Trees.delete(live);
        Trees.copy(kept(change), live);
    }

    private Path kept(Change change) {
        return parent.resolve(change.history().directory().getFileName() + "-" + change.from());
    }
}
