package io.testflow.benchmarks.mutant;

import io.testflow.benchmarks.mutant.Causes.Cause;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a fault is found among the suspects of the failures that it causes.
 *
 * @param mutant the fault
 * @param failing number of test methods that fail
 * @param cutShort whether the fault ended the run before its end
 * @param causes what the analysis of the failures says, in its order
 */
record SuspectResult(Mutant mutant, int failing, boolean cutShort, List<Cause> causes) {

    /** The rank of what is not there. */
    static final int NONE = Integer.MAX_VALUE;

    boolean isKilled() {
        return cutShort || failing > 0;
    }

    /** Its place from 1 among the suspects of the finding with the most tests, the first of those. */
    int rank() {
        return causes.stream()
                .max(Comparator.comparingInt(Cause::tests))
                .map(this::rank)
                .orElse(NONE);
    }

    /** Its best place in any finding. */
    int bestRank() {
        return causes.stream().mapToInt(this::rank).min().orElse(NONE);
    }

    private int rank(Cause cause) {
        return IntStream.range(0, cause.suspects().size())
                .filter(place -> mutant.fault().is(cause.suspects().get(place)))
                .map(place -> place + 1)
                .findFirst()
                .orElse(NONE);
    }
}
