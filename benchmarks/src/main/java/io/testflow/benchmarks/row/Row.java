package io.testflow.benchmarks.row;

import io.testflow.benchmarks.maven.TestKey;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was measured for one change.
 *
 * @param change the change
 * @param all the build that runs all tests
 * @param selection the build that runs the affected ones, or {@code null} where TestFlow was not measured
 * @param unchangedFailures test cases that fail without the change
 * @param failing tests that the change makes fail: not those that fail unchanged as well
 * @param missed those of them that were left out, and failed again when they were run alone
 * @param unconfirmed left out, but passed when they were run alone, changed or unchanged
 * @param startsClasses test classes that STARTS calls affected, or -1 where it was not asked
 */
public record Row(
        Change change,
        Build all,
        @Nullable Build selection,
        int unchangedFailures,
        Set<TestKey> failing,
        Set<TestKey> missed,
        Set<TestKey> unconfirmed,
        int startsClasses) {

    /** The build that runs the affected tests, where TestFlow was measured. */
    public Optional<Build> selected() {
        return Optional.ofNullable(selection);
    }

    /**
     * Whether fewer test cases failed than the change alone explains. Methods cannot tell where several classes inherit
     * a nested test class: Surefire reports them under one name.
     */
    boolean failuresAreLacking() {
        return selection != null && selection.tests().failures() < all.tests().failures() - unchangedFailures;
    }
}
