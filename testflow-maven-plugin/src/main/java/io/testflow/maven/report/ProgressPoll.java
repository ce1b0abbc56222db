package io.testflow.maven.report;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.resultfile.Progress;
import io.testflow.core.internal.resultfile.ProgressWatch;
import io.testflow.engine.project.TestRun;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Looks what test runs have done since it last looked, and shows it. For one thread. */
final class ProgressPoll {

    private final List<ProgressWatch> watches;
    private final ProgressScreen screen;
    private final LongSupplier nanoTime;
    private long firstSeen;
    private boolean seen;
    private boolean shown;

    ProgressPoll(List<TestRun> runs, ProgressScreen screen, LongSupplier nanoTime) {
        this.watches = runs.stream()
                .map(run -> new ProgressWatch(new RunDirectory(run.directory()), run.buildId()))
                .toList();
        this.screen = screen;
        this.nanoTime = nanoTime;
    }

    void poll() throws IOException {
        List<Progress> runs = new ArrayList<>();
        for (ProgressWatch watch : watches) {
            runs.add(watch.poll());
        }
        if (!seen && runs.stream().anyMatch(run -> run.plannedTests() > 0)) {
            seen = true;
            firstSeen = nanoTime.getAsLong();
        }
        Duration elapsed = seen ? Duration.ofNanos(nanoTime.getAsLong() - firstSeen) : Duration.ZERO;
        ProgressLine.of(runs, elapsed)
                .ifPresentOrElse(
                        line -> {
                            screen.show(line);
                            shown = true;
                        },
                        this::clear);
    }

    void clear() {
        if (shown) {
            screen.clear();
            shown = false;
        }
    }
}
