package io.testflow.engine.report;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import io.testflow.engine.internal.durations.Durations;
import io.testflow.engine.internal.report.ModuleResultsFile;
import io.testflow.engine.internal.report.ModuleResultsFile.Row;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.project.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sums up the executions of one module. */
final class ModuleSum {

    private static final String RESULTS_FILE = "results.tsv";
    /** How {@link Plan#withSelectionOff} begins its note. */
    private static final String SELECTION_OFF = "selection is off: ";

    private final List<RunOutcome> outcomes;
    private final Durations durations;
    private final List<TestResult> results;
    private final Set<String> ranClasses;
    private final PlanMode mode;

    ModuleSum(List<RunOutcome> outcomes, Durations durations) {
        this.outcomes = outcomes;
        this.durations = durations;
        this.results =
                outcomes.stream().flatMap(outcome -> outcome.results().stream()).toList();
        this.ranClasses = results.stream()
                .map(result -> result.test().topLevelClassName())
                .collect(Collectors.toSet());
        Set<PlanMode> modes =
                outcomes.stream().map(outcome -> outcome.plan().mode()).collect(Collectors.toSet());
        this.mode = modes.contains(PlanMode.SELECT)
                ? PlanMode.SELECT
                : modes.contains(PlanMode.REPORT) ? PlanMode.REPORT : PlanMode.ALL;
    }

    /** The report, with further notes; writes the result file of the module. */
    ModuleReport report(List<String> moreNotes) {
        List<Row> leftOut = leftOutRows();
        Set<String> leftOutClasses = leftOutClasses();
        List<String> notes = notes(moreNotes);
        Path file = write(leftOut, notes);
        List<Plan> all = outcomes.stream()
                .map(RunOutcome::plan)
                .filter(plan -> plan.mode() == PlanMode.ALL)
                .toList();
        return new ModuleReport(
                outcomes.get(0).run().module(),
                mode,
                outcomes.stream()
                        .map(outcome -> outcome.plan().base())
                        .max(String::compareTo)
                        .orElse(""),
                results,
                ranClasses,
                leftOutClasses,
                (int) leftOut.stream()
                        .filter(row ->
                                !leftOutClasses.contains(row.result().test().topLevelClassName()))
                        .count(),
                new Reasons(ranClasses)
                        .of(outcomes.stream().map(RunOutcome::plan).toList()),
                missed(),
                all.stream().flatMap(plan -> why(plan).stream()).distinct().toList(),
                notes,
                outcomes.stream().mapToDouble(this::savedSeconds).sum(),
                file);
    }

    /** In mode SELECT what ran in one execution is not left out, whatever another says. */
    private Set<String> leftOutClasses() {
        Set<String> classes = new TreeSet<>();
        outcomes.forEach(outcome -> classes.addAll(new LeftOut(outcome.plan()).classes()));
        if (mode == PlanMode.SELECT) {
            classes.removeAll(ranClasses);
        } else {
            classes.retainAll(ranClasses);
        }
        return classes;
    }

    private List<Row> leftOutRows() {
        Set<TestId> ran = results.stream().map(TestResult::test).collect(Collectors.toSet());
        Set<String> ranNames = ran.stream().map(TestId::className).collect(Collectors.toSet());
        Map<TestId, Row> rows = new TreeMap<>();
        outcomes.stream()
                .map(RunOutcome::plan)
                .filter(plan -> plan.mode() == PlanMode.SELECT)
                .flatMap(plan -> new LeftOut(plan).skips().stream())
                .filter(skip -> skip.test().methodName() == null
                        ? !ranNames.contains(skip.test().className())
                        : !ran.contains(skip.test()))
                .forEach(skip -> rows.putIfAbsent(skip.test(), new Row("", leftOut(skip))));
        return List.copyOf(rows.values());
    }

    private static TestResult leftOut(Decision skip) {
        TestId test = skip.test();
        String why = skip.reasons().get(0).subject();
        return new TestResult(
                test,
                test.toString(),
                test.method().orElse(test.simpleClassName()),
                Outcome.NOT_AFFECTED,
                0,
                null,
                why);
    }

    private Path write(List<Row> leftOut, List<String> notes) {
        TestRun first = outcomes.get(0).run();
        Path file = first.directory().resolveSibling(RESULTS_FILE);
        List<Row> rows = new ArrayList<>();
        outcomes.forEach(outcome -> outcome.results()
                .forEach(result -> rows.add(new Row(outcome.run().execution(), result))));
        rows.addAll(leftOut);
        try {
            ModuleResultsFile.write(file, first.buildId(), first.module(), rows);
        } catch (IOException e) {
            notes.add("the results could not be written: " + e);
        }
        return file;
    }

    private List<TestResult> missed() {
        return outcomes.stream()
                .filter(outcome -> outcome.plan().mode() == PlanMode.REPORT)
                .flatMap(outcome -> {
                    LeftOut leftOut = new LeftOut(outcome.plan());
                    return outcome.results().stream()
                            .filter(ModuleSum::isBad)
                            .filter(result -> leftOut.contains(result.test()));
                })
                .toList();
    }

    /** A plan that was made, and then may not be obeyed, has notes that have nothing to do with why. */
    private static List<String> why(Plan all) {
        List<String> off = all.notes().stream()
                .filter(note -> note.startsWith(SELECTION_OFF))
                .toList();
        return off.isEmpty() ? all.notes() : off;
    }

    private static boolean isBad(TestResult result) {
        return result.outcome() == Outcome.FAILED || result.outcome() == Outcome.UNFINISHED;
    }

    private double savedSeconds(RunOutcome outcome) {
        TestRun run = outcome.run();
        return new LeftOut(outcome.plan())
                .outermost().stream()
                        .mapToDouble(name -> durations
                                .of(run.module(), run.execution(), name)
                                .orElse(0))
                        .sum();
    }

    private List<String> notes(List<String> moreNotes) {
        Set<String> notes = new LinkedHashSet<>();
        // What went wrong in this build comes before what is the same in all of them.
        if (!durations.note().isEmpty()) {
            notes.add(durations.note());
        }
        notes.addAll(moreNotes);
        outcomes.forEach(outcome -> notes.addAll(outcome.notes()));
        outcomes.stream()
                .filter(outcome -> outcome.plan().mode() != PlanMode.ALL)
                .forEach(outcome -> notes.addAll(outcome.plan().notes()));
        return new ArrayList<>(notes);
    }
}
