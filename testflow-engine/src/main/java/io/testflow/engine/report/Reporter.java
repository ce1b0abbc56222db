package io.testflow.engine.report;

import io.testflow.engine.internal.durations.Durations;
import io.testflow.engine.internal.durations.DurationsFile;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.internal.report.RunReader;
import io.testflow.engine.project.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums up the tests of a build that has ended. */
public final class Reporter {

    private Reporter() {}

    /**
     * Reads what the test runs have left, writes the result file of each module, and remembers how long the tests of full
     * runs took. What cannot be read or written becomes a note.
     *
     * @param project the root of the project
     * @param start when the build began
     * @param runs the runs that the build was to do, in build order
     */
    public static BuildReport sumUp(Path project, Instant start, List<TestRun> runs) {
        Durations durations = DurationsFile.read(project);
        Map<String, List<RunOutcome>> byModule = new LinkedHashMap<>();
        for (RunOutcome outcome : new RunReader(start).read(runs)) {
            byModule.computeIfAbsent(outcome.run().module(), module -> new ArrayList<>())
                    .add(outcome);
        }
        List<ModuleReport> modules = new ArrayList<>();
        for (List<RunOutcome> outcomes : byModule.values()) {
            List<String> notes = new ArrayList<>();
            outcomes.forEach(outcome -> remember(project, outcome, notes));
            modules.add(new ModuleSum(outcomes, durations).report(notes));
        }
        return new BuildReport(project, modules);
    }

    private static void remember(Path project, RunOutcome outcome, List<String> notes) {
        if (!outcome.isFullRun()) {
            return;
        }
        try {
            DurationsFile.mergeFullRun(
                    project, outcome.run().module(), outcome.run().execution(), outcome.seconds());
        } catch (IOException e) {
            notes.add("the durations of this run could not be remembered: " + e);
        }
    }
}
