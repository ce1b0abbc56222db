package io.testflow.launcher;

import io.testflow.core.plan.Decision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves out the tests that the build's plan skips; found by JUnit through the service loader.
 *
 * <p>Whatever goes wrong, and whatever the plan does not know, the test runs. Thread-safe.
 */
public final class PlanFilter implements PostDiscoveryFilter {

    private final Optional<TestRun> run;
    private @Nullable PlannedVerdicts verdicts;

    /** Creates the filter for the run that the system properties of this JVM name. */
    public PlanFilter() {
        // At once: a test may change system properties before the next class is discovered.
        this.run = TestRun.current();
        // Before any engine discovers tests: some ask a runner of JUnit 4, or TestNG, which then would say what runs.
        if (!UseRecording.platformBegins()) {
            OuterRun.isOfOthers();
        }
    }

    @Override
    public FilterResult apply(TestDescriptor node) {
        if (run.isEmpty()) {
            return FilterResult.included("TestFlow is not part of this build");
        }
        if (OuterRun.isUnderWay()) {
            return FilterResult.included("a test discovers this, not the build");
        }
        if (!node.getChildren().isEmpty()) {
            return FilterResult.included("holds tests that are asked for one by one");
        }
        try {
            Optional<Decision> skip = verdicts(run.get()).skips(node);
            return skip.map(PlanFilter::excluded)
                    .orElseGet(() -> FilterResult.included("TestFlow: not left out by the plan"));
        } catch (RuntimeException e) {
            run.get().note("A fault inside TestFlow, so tests run that the plan leaves out: " + e);
            return FilterResult.included("TestFlow could not decide: " + e);
        }
    }

    private synchronized PlannedVerdicts verdicts(TestRun current) {
        PlannedVerdicts known = verdicts;
        if (known == null) {
            known = current.plan().map(PlannedVerdicts::of).orElseGet(PlannedVerdicts::none);
            verdicts = known;
        }
        return known;
    }

    private static FilterResult excluded(Decision skip) {
        return FilterResult.excluded("TestFlow: " + skip.reasons().get(0).subject());
    }
}
