package io.testflow.core.failure;

import java.util.List;

/**
 * Failures with the same cause.
 *
 * @param id hexadecimal digits that the same cause has in every build, also where lines have moved
 * @param title the cause in one line, without what differs from test to test
 * @param diagnosis the categories of the cause
 * @param tests the tests that failed by it, in the order of their names; the one to read first is {@link #sample()}
 * @param sample the test that shows the cause best
 */
public record Cluster(String id, String title, Diagnosis diagnosis, List<FailedTest> tests, FailedTest sample) {

    /** Copies the tests. */
    public Cluster {
        tests = List.copyOf(tests);
    }

    /** Whether each of its tests passed when it ran again. */
    public boolean isFlaky() {
        return tests.stream().allMatch(test -> test.attempts().isFlaky());
    }
}
