package io.testflow.core.failure;

import java.util.List;

/**
 * What the tests of a build did, as far as an analysis of failures asks.
 *
 * @param failed every test that failed at least once, also where it passed in a run again
 * @param passed the tests that passed at once; methods that ran with several parameters stand here once for each
 * @param skipped number of tests that the runner did not run
 * @param warnings what could not be read, in sentences that name the place
 */
public record Outcomes(List<FailedTest> failed, List<ModuleTest> passed, int skipped, List<String> warnings) {

    /** Copies the lists. */
    public Outcomes {
        failed = List.copyOf(failed);
        passed = List.copyOf(passed);
        warnings = List.copyOf(warnings);
    }
}
