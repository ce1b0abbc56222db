package io.testflow.engine.snapshot;

import java.util.List;

/**
 * What came of a task.
 *
 * @param lines what to tell the user
 * @param problems snapshots that cannot be read and why, in sentences
 */
public record SnapshotReport(List<String> lines, List<String> problems) {

    /** Copies the lists. */
    public SnapshotReport {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
