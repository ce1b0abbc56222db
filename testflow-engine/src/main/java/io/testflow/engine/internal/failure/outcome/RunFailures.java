package io.testflow.engine.internal.failure.outcome;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.failure.ModuleTest;
import io.testflow.core.failure.Outcomes;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import io.testflow.engine.internal.report.RunOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what failed out of the results of a build's own test runs. For one thread. */
public final class RunFailures {

    private final List<FailedTest> failed = new ArrayList<>();
    private final List<ModuleTest> passed = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int skipped;

    private RunFailures() {}

    /** What the tests of these runs did. */
    public static Outcomes of(List<RunOutcome> runs) {
        RunFailures failures = new RunFailures();
        runs.forEach(failures::add);
        return new Outcomes(failures.failed, failures.passed, failures.skipped, failures.warnings);
    }

    /** The tests of a run that failed at least once. */
    public static Set<TestId> failedTests(RunOutcome run) {
        return Stream.concat(run.earlier().stream(), run.results().stream())
                .filter(RunFailures::isBad)
                .map(TestResult::test)
                .collect(Collectors.toSet());
    }

    private void add(RunOutcome run) {
        Map<String, List<TestResult>> earlier = new HashMap<>();
        for (TestResult result : run.earlier()) {
            earlier.computeIfAbsent(result.uniqueId(), id -> new ArrayList<>()).add(result);
        }
        ReportedOutput output = ReportedOutput.of(run);
        for (TestResult result : run.results()) {
            add(run, result, earlier.getOrDefault(result.uniqueId(), List.of()), output);
        }
        warnings.addAll(run.notes());
    }

    private void add(RunOutcome run, TestResult last, List<TestResult> before, ReportedOutput output) {
        List<TestResult> turns = new ArrayList<>(before);
        turns.add(last);
        List<TestResult> bad = turns.stream().filter(RunFailures::isBad).toList();
        if (!bad.isEmpty()) {
            int good = (int) turns.stream()
                    .filter(turn -> turn.outcome() == Outcome.PASSED)
                    .count();
            TestResult shown = bad.get(bad.size() - 1);
            failed.add(failedTest(run, shown, new Attempts(bad.size(), good), output));
        } else if (last.outcome() == Outcome.PASSED) {
            passed.add(new ModuleTest(run.run().module(), last.test()));
        } else {
            skipped++;
        }
    }

    private static boolean isBad(TestResult result) {
        return result.outcome() == Outcome.FAILED || result.outcome() == Outcome.UNFINISHED;
    }

    private static FailedTest failedTest(RunOutcome run, TestResult result, Attempts attempts, ReportedOutput output) {
        String printed = output.of(result.test(), result.displayName());
        String all = result.outcome() == Outcome.UNFINISHED || printed.isEmpty() ? result.detail() : printed;
        return new FailedTest(
                run.run().module(),
                run.run().module() + " (" + run.run().execution() + ")",
                result.test(),
                name(result),
                kind(result),
                result.thrown(),
                all,
                attempts,
                null);
    }

    /** The name of an invocation alone says little. */
    private static String name(TestResult result) {
        String display = result.displayName();
        return result.test().method().isPresent() && display.startsWith("[")
                ? result.test().method().get() + display
                : display;
    }

    private static FailureKind kind(TestResult result) {
        if (result.outcome() == Outcome.UNFINISHED) {
            return FailureKind.UNFINISHED;
        }
        return result.failure()
                        .map(Failure::type)
                        .filter(RunFailures::isAssertion)
                        .isPresent()
                ? FailureKind.FAILURE
                : FailureKind.ERROR;
    }

    private static boolean isAssertion(String type) {
        return type.endsWith("AssertionError")
                || type.endsWith("AssertionFailedError")
                || type.endsWith("ComparisonFailure")
                || type.endsWith("MultipleFailuresError");
    }
}
