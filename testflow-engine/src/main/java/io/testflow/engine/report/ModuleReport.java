package io.testflow.engine.report;

import io.testflow.core.plan.PlanMode;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What the tests of one module did, over all of its executions. Classes are top-level ones: nested ones count with theirs.
 *
 * @param module {@code groupId:artifactId}
 * @param mode what was done with the plans: {@code SELECT} where at least one execution left out tests
 * @param base what was compared with, in words; empty where nothing was
 * @param results what every test did; what TestFlow left out is not in it
 * @param ranClasses classes with a result, those whose tests the framework skipped included
 * @param leftOutClasses classes that were left out; in mode {@code REPORT} those that would have been
 * @param leftOutMethods number of single methods and nested classes left out, beside those of {@code leftOutClasses}
 * @param reasons why the classes that ran did so, most classes first; empty where no plan was obeyed
 * @param missed in mode {@code REPORT}: what failed and would have been left out
 * @param whyAll why executions ran everything, each once
 * @param notes what else a user should know, each once
 * @param savedSeconds what the tests left out took in their last full run, as far as one is known
 * @param resultsFile where all of this stands test by test
 */
public record ModuleReport(
        String module,
        PlanMode mode,
        String base,
        List<TestResult> results,
        Set<String> ranClasses,
        Set<String> leftOutClasses,
        int leftOutMethods,
        List<ReasonCount> reasons,
        List<TestResult> missed,
        List<String> whyAll,
        List<String> notes,
        double savedSeconds,
        Path resultsFile) {

    /** Copies the collections. */
    public ModuleReport {
        results = List.copyOf(results);
        ranClasses = Set.copyOf(ranClasses);
        leftOutClasses = Set.copyOf(leftOutClasses);
        reasons = List.copyOf(reasons);
        missed = List.copyOf(missed);
        whyAll = List.copyOf(whyAll);
        notes = List.copyOf(notes);
    }

    /** Number of tests that ran, whatever came of them. */
    public int testsRun() {
        return results.size() - with(Outcome.SKIPPED).size();
    }

    /** Tests, and containers of tests, that failed. */
    public List<TestResult> failed() {
        return with(Outcome.FAILED);
    }

    /** What was running when its test JVM died. */
    public List<TestResult> unfinished() {
        return with(Outcome.UNFINISHED);
    }

    /** What the framework did not run. */
    public List<TestResult> skipped() {
        return with(Outcome.SKIPPED);
    }

    /** The results of one outcome, in the order of the run. */
    public List<TestResult> with(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).toList();
    }

    /** Number of test classes, whether they ran or not. */
    public int classes() {
        return ranClasses.size() + (mode == PlanMode.SELECT ? leftOutClasses.size() : 0);
    }

    /** Number of classes that the plan wanted to run: in mode {@code REPORT} fewer than ran. */
    public int wantedClasses() {
        return classes() - leftOutClasses.size();
    }
}
