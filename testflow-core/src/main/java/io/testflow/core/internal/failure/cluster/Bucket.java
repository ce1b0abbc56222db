package io.testflow.core.internal.failure.cluster;

import io.testflow.core.failure.DiagnosedTest;
import java.util.List;

/**
 * Failures whose causes have the same key.
 *
 * @param flaky whether they passed when they ran again; what failed for good never shares a cluster with these
 * @param cause the cause of the one to read first
 * @param tests the one to read first, then the others; never empty
 * @param telling what each of them says that says something
 */
record Bucket(boolean flaky, Cause cause, List<DiagnosedTest> tests, List<Thrown> telling) {

    /** The key, which is another one for flaky failures: to have been flaky is not to have failed before. */
    String key() {
        return (flaky ? "flaky|" : "") + cause.key();
    }

    DiagnosedTest first() {
        return tests.get(0);
    }
}
