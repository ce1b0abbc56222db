package io.testflow.engine.internal.report;

import io.testflow.core.internal.planfile.PlanFile;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.engine.project.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what test runs have left. For one thread. */
public final class RunReader {

    private final Instant start;
    /** Classes whose results are known, by directory of reports: executions can share one. */
    private final Map<Path, Set<String>> known = new HashMap<>();

    /** Creates one for a build that began at this time. */
    public RunReader(Instant start) {
        this.start = start;
    }

    /** The runs that have a plan of their build, or results where the plan is damaged. */
    public List<RunOutcome> read(List<TestRun> runs) {
        List<RunLogs> withLogs = new ArrayList<>();
        for (TestRun run : runs) {
            if (Files.exists(new RunDirectory(run.directory()).plan())) {
                RunLogs logs = RunLogs.read(run);
                known(run).addAll(logs.classes());
                withLogs.add(logs);
            }
        }
        return withLogs.stream().flatMap(logs -> outcome(logs).stream()).toList();
    }

    private Optional<RunOutcome> outcome(RunLogs logs) {
        TestRun run = logs.run();
        Plan plan;
        try {
            plan = PlanFile.read(new RunDirectory(run.directory()).plan());
            if (!plan.buildId().equals(run.buildId())) {
                return Optional.empty();
            }
        } catch (UnreadableFileException e) {
            plan = everything(run, "the plan could not be read: " + e.getMessage());
        }
        addReports(logs, plan);
        RunOutcome outcome = logs.outcome(plan);
        boolean planRead = !plan.testFlowVersion().isEmpty();
        return planRead || !outcome.results().isEmpty() ? Optional.of(outcome) : Optional.empty();
    }

    private static Plan everything(TestRun run, String why) {
        return new Plan(run.buildId(), "", run.module(), PlanMode.ALL, "", List.of(why), List.of());
    }

    /** Where TestFlow was not in the test JVM, there are Surefire's own reports. */
    private void addReports(RunLogs logs, Plan plan) {
        if (!logs.isEmpty()) {
            return;
        }
        ReportedClasses ran = ReportedClasses.of(plan, known(logs.run()));
        try {
            for (Path file : XmlReport.filesSince(logs.run().reports(), start)) {
                logs.add(file, ran);
            }
        } catch (IOException e) {
            logs.note("the reports in " + logs.run().reports() + " could not be listed: " + e);
        }
        known(logs.run()).addAll(logs.classes());
    }

    private Set<String> known(TestRun run) {
        return known.computeIfAbsent(run.reports().normalize(), reports -> new HashSet<>());
    }
}
