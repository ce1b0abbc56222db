package io.testflow.engine.internal.failure.junitxml;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A test, while a report is read. For one thread. */
final class TestCase {

    private static final int MOST_FURTHER = 10;
    private static final Set<String> NOT_RUN =
            Set.of("notrun", "disabled", "skipped", "ignored", "pending", "suppressed", "not run");

    private final TestId test;
    private final String displayName;
    private final SourceLine declared;
    private final BoundedText output = new BoundedText(0, Output.HELD);
    private final List<String> further = new ArrayList<>();
    private boolean skipped;
    private boolean failed;
    private int reruns;
    private int flakes;
    private FailureKind kind = FailureKind.FAILURE;
    private @Nullable Failure thrown;
    private String outputOfRun = "";

    TestCase(TestId test, String displayName, SourceLine declared, Map<String, String> attributes) {
        this.test = test;
        this.displayName = displayName;
        this.declared = declared;
        skipped = NOT_RUN.contains(attributes.getOrDefault("status", ""))
                || NOT_RUN.contains(attributes.getOrDefault("result", ""));
    }

    BoundedText output() {
        return output;
    }

    void skip() {
        skipped = true;
    }

    /** Takes a failure that is read as a whole; what counts is the last run, and in a run the first failure. */
    void take(Problem problem) {
        Failure failure = problem.failure();
        if (problem.isPlain() && failed) {
            if (further.size() < MOST_FURTHER) {
                further.add(failure.message());
            }
            return;
        }
        failed |= problem.isPlain();
        flakes += problem.isFlaky() ? 1 : 0;
        reruns += problem.isPlain() || problem.isFlaky() ? 0 : 1;
        thrown = failure;
        kind = problem.kind();
        outputOfRun = Output.of(problem.output());
    }

    boolean hasFailed() {
        return failed || reruns > 0 || flakes > 0;
    }

    boolean isSkipped() {
        return skipped && !hasFailed();
    }

    Attempts attempts() {
        boolean passed = !failed && reruns == 0;
        return new Attempts((failed ? 1 : 0) + reruns + flakes, passed ? 1 : 0);
    }

    TestId test() {
        return test;
    }

    String displayName() {
        return displayName;
    }

    FailureKind kind() {
        return kind;
    }

    SourceLine declared() {
        return declared;
    }

    /** What it failed with, and the messages of what else failed in the same run. */
    @Nullable
    Failure thrown() {
        if (thrown == null || further.isEmpty()) {
            return thrown;
        }
        String message = thrown.message() + "\nalso: " + String.join("\nalso: ", further);
        return new Failure(thrown.type(), message, thrown.frames(), thrown.causedBy());
    }

    /** What it printed in the run that failed, else in all. */
    String printed() {
        return outputOfRun.isEmpty() ? Output.of(output) : outputOfRun;
    }
}
