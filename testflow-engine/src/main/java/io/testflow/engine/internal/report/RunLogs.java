package io.testflow.engine.internal.report;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.planfile.RunNotes;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.internal.resultfile.ResultLog;
import io.testflow.core.internal.resultfile.ResultReader;
import io.testflow.core.plan.Plan;
import io.testflow.core.result.TestResult;
import io.testflow.engine.project.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what the test JVMs of one run have written, be they several. For one thread. */
final class RunLogs {

    private static final double NANOS = 1e9;

    private final TestRun run;
    private final List<TestResult> results = new ArrayList<>();
    private final Map<String, Double> seconds = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private boolean byReports = true;
    private boolean finished = true;

    private RunLogs(TestRun run) {
        this.run = run;
    }

    /** Reads all result files of the run's build. */
    static RunLogs read(TestRun run) {
        RunLogs logs = new RunLogs(run);
        RunDirectory directory = new RunDirectory(run.directory());
        try {
            logs.notes.addAll(RunNotes.read(directory));
            directory.results().forEach(logs::add);
        } catch (IOException e) {
            logs.finished = false;
            logs.note("what the tests did could not be read: " + e);
        }
        return logs;
    }

    private void add(Path file) {
        try {
            ResultLog log = ResultReader.log(file);
            if (!log.buildId().equals(run.buildId())) {
                return;
            }
            byReports = false;
            results.addAll(log.results());
            log.classes().forEach(time -> seconds.merge(time.className(), time.nanos() / NANOS, Math::max));
            if (!log.complete()) {
                finished = false;
                note("the test JVM with the process id " + log.processId() + " died before all of its tests had run");
            }
        } catch (UnreadableFileException e) {
            finished = false;
            note("results are missing: " + e.getMessage());
        }
    }

    /** Adds what a report of Surefire says of the classes that ran in this run. */
    void add(Path report, ReportedClasses ran) {
        try {
            XmlReport read = XmlReport.read(report);
            Set<String> reported = read.seconds().keySet();
            read.results().stream()
                    .filter(result -> ran.include(result.test().className(), reported))
                    .forEach(results::add);
            read.seconds().forEach((name, took) -> {
                if (ran.include(name, reported)) {
                    seconds.merge(name, took, Math::max);
                }
            });
        } catch (UnreadableFileException e) {
            finished = false;
            note("results are missing: " + e.getMessage());
        }
    }

    void note(String note) {
        notes.add(note);
    }

    TestRun run() {
        return run;
    }

    boolean isEmpty() {
        return results.isEmpty();
    }

    /** The classes that have results. */
    Set<String> classes() {
        return results.stream().map(result -> result.test().className()).collect(Collectors.toSet());
    }

    RunOutcome outcome(Plan plan) {
        // Surefire runs a test that has failed again where it is told to: the last turn counts.
        Map<String, TestResult> last = new LinkedHashMap<>();
        List<TestResult> earlier = new ArrayList<>();
        for (TestResult result : results) {
            TestResult before = last.put(result.uniqueId(), MaskedResult.of(result));
            if (before != null) {
                earlier.add(before);
            }
        }
        return new RunOutcome(run, plan, List.copyOf(last.values()), earlier, seconds, byReports, finished, notes);
    }
}
