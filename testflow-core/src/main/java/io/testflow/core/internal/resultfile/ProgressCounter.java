package io.testflow.core.internal.resultfile;

import io.testflow.core.internal.resultfile.ResultEvent.Ended;
import io.testflow.core.internal.resultfile.ResultEvent.Planned;
import io.testflow.core.internal.resultfile.ResultEvent.Skipped;
import io.testflow.core.internal.resultfile.ResultEvent.Started;
import io.testflow.core.result.Outcome;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Counts the events of several test JVMs. For one thread. */
final class ProgressCounter {

    /** A node that runs: numbers are unique in one file only. */
    private record Key(Path file, long number) {}

    private final Map<Key, NodeKind> running = new HashMap<>();
    private Progress progress = Progress.NONE;

    Progress progress() {
        return progress;
    }

    void count(Path file, ResultEvent event) {
        if (event instanceof Planned e) {
            progress = plus(e.tests(), 0, 0, e.classes(), 0, progress.currentClass());
        } else if (event instanceof Started e) {
            running.put(new Key(file, e.number()), e.kind());
            if (e.kind() == NodeKind.CLASS) {
                progress = plus(0, 0, 0, 0, 0, e.test().className());
            }
        } else if (event instanceof Ended e) {
            NodeKind kind = running.remove(new Key(file, e.number()));
            end(kind == null ? NodeKind.OTHER : kind, e.outcome());
        } else if (event instanceof Skipped e) {
            end(e.kind(), Outcome.SKIPPED);
        }
    }

    private void end(NodeKind kind, Outcome outcome) {
        progress = plus(
                0,
                kind.isPlanned() ? 1 : 0,
                outcome == Outcome.FAILED ? 1 : 0,
                0,
                kind == NodeKind.CLASS ? 1 : 0,
                progress.currentClass());
    }

    private Progress plus(
            long plannedTests, long doneTests, long failed, long plannedClasses, long doneClasses, String current) {
        return new Progress(
                progress.plannedTests() + plannedTests,
                progress.doneTests() + doneTests,
                progress.failedTests() + failed,
                progress.plannedClasses() + plannedClasses,
                progress.doneClasses() + doneClasses,
                current);
    }
}
