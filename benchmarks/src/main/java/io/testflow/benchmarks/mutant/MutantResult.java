package io.testflow.benchmarks.mutant;

import io.testflow.benchmarks.maven.TestKey;
import java.util.List;
import java.util.Set;

/**
 * What the tests found of one mutant.
 *
 * @param mutant the fault
 * @param all test methods that run without a selection
 * @param selected test methods that ran with it
 * @param selectedClasses their classes
 * @param failing test methods that the fault makes fail
 * @param missed those of them that did not fail in the selected run, because they were left out or for another reason
 * @param cutShort whether the fault ended the run of all tests before its end, and so hid what else fails
 * @param messages what TestFlow warned of
 */
record MutantResult(
        Mutant mutant,
        int all,
        int selected,
        int selectedClasses,
        Set<TestKey> failing,
        Set<TestKey> missed,
        boolean cutShort,
        List<String> messages) {

    boolean isKilled() {
        return cutShort || !failing.isEmpty();
    }
}
