package io.testflow.engine.internal.failure.finding;

import io.testflow.engine.internal.records.RunUses;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import io.testflow.engine.project.ProjectChanges;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a build beside its failures.
 *
 * @param changes since the revision that the user names; empty where none is named. Open as long as this is used
 * @param outcomes what its test runs were to do and did; empty for results from anywhere
 * @param uses what the tests of these runs used, as far as it is recorded
 */
public record BuildKnowledge(Optional<ProjectChanges> changes, List<RunOutcome> outcomes, List<RunUses> uses) {

    private static final int SHORT = 7;

    /** Copies the lists. */
    public BuildKnowledge {
        outcomes = List.copyOf(outcomes);
        uses = List.copyOf(uses);
    }

    /** What is compared with, in words: what the plans say, else the records, else the revision; empty where there is nothing. */
    public String base() {
        Optional<String> planned = outcomes.stream()
                .map(outcome -> outcome.plan().base())
                .filter(base -> !base.isEmpty())
                .findFirst();
        Optional<String> recorded = uses.stream()
                .flatMap(use -> use.base().stream())
                .map(BuildKnowledge::words)
                .findFirst();
        return planned.or(() -> changes.map(ProjectChanges::base))
                .or(() -> recorded)
                .orElse("");
    }

    private static String words(SnapshotOrigin origin) {
        String commit = origin.commit();
        return "the last run"
                + (commit.isEmpty() ? "" : " at " + commit.substring(0, Math.min(SHORT, commit.length())));
    }
}
