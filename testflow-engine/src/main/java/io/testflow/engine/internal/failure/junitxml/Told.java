package io.testflow.engine.internal.failure.junitxml;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.ModuleTest;
import io.testflow.core.plan.TestId;
import java.util.List;
import java.util.Set;

/**
 * What one report tells.
 *
 * @param failed tests that failed at least once
 * @param passed tests that passed at once
 * @param skipped tests that were not run
 * @param bySurefire the classes of which Surefire tells it
 */
record Told(List<FailedTest> failed, List<ModuleTest> passed, List<TestId> skipped, Set<String> bySurefire) {

    /** The same of all other classes. */
    Told without(Set<String> classes) {
        return new Told(
                failed.stream()
                        .filter(each -> !classes.contains(each.test().className()))
                        .toList(),
                passed.stream()
                        .filter(each -> !classes.contains(each.test().className()))
                        .toList(),
                skipped.stream()
                        .filter(each -> !classes.contains(each.className()))
                        .toList(),
                bySurefire);
    }
}
