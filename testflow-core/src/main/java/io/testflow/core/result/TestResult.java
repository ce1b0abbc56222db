package io.testflow.core.result;

import io.testflow.core.plan.TestId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one test did: a test method, one invocation of it, or a container that failed as a whole.
 *
 * @param test the class and method that it belongs to; the class alone where the framework names no method
 * @param uniqueId the id that the framework gave it, unique in its run
 * @param displayName the name that a person reads
 * @param outcome how it ended
 * @param durationNanos how long it took; 0 for what never ran
 * @param thrown what it failed or gave up with, or {@code null}
 * @param detail the reason of a skip, or output that the framework handed over; empty where there is none
 */
public record TestResult(
        TestId test,
        String uniqueId,
        String displayName,
        Outcome outcome,
        long durationNanos,
        @Nullable Failure thrown,
        String detail) {

    /** What it failed or gave up with, where it did. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(thrown);
    }
}
