package io.testflow.core.internal.failure.verdict;

import io.testflow.core.failure.Diagnosis;
import java.util.List;

/**
 * What is known of one cluster.
 *
 * @param diagnosis its categories
 * @param base what is compared with, in words; empty where there is nothing
 * @param knownSince when its cause was first seen, in words that can follow "since"; empty where it was not seen before the
 *     change
 * @param touched the suspect that the change touched and that is suspected most, in words; empty where there is none
 * @param inStack whether the change touched what the stack shows
 * @param setting whether the change touched a file or a setting that its tests used
 * @param tests its tests, one at least
 */
public record ClusterFacts(
        Diagnosis diagnosis,
        String base,
        String knownSince,
        String touched,
        boolean inStack,
        boolean setting,
        List<TestFacts> tests) {

    /** Copies the tests and refuses to have none. */
    public ClusterFacts {
        tests = List.copyOf(tests);
        if (tests.isEmpty()) {
            throw new IllegalArgumentException("a cluster has a test");
        }
    }

    /** Whether its cause was seen before the change. */
    boolean isKnown() {
        return !knownSince.isEmpty();
    }
}
