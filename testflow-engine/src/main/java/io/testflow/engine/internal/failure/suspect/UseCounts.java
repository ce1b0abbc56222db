package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.internal.failure.suspicion.Spectrum;

/** How many tests used each thing: of those that failed by one cause, of all that failed, and of those that passed. */
final class UseCounts {

    private final Spectrum spectrum;
    private final int[] using;
    private final int failed;
    private final int allFailed;

    /**
     * Counts against what the tests of a build used.
     *
     * @param using by the number of a thing, how many of those that failed by the cause used it
     * @param failed how many tests failed by it
     * @param allFailed how many tests of the build failed
     */
    UseCounts(Spectrum spectrum, int[] using, int failed, int allFailed) {
        this.spectrum = spectrum;
        this.using = using;
        this.failed = failed;
        this.allFailed = allFailed;
    }

    /** How many tests failed by the cause. */
    int failed() {
        return failed;
    }

    /** How many of them used a thing. */
    int failedUsing(int thing) {
        return using[thing];
    }

    /** How many tests used a thing and passed. */
    int passedUsing(int thing) {
        return spectrum.passedUsing(thing);
    }

    /** How suspicious that makes a thing, from 0 to 1. */
    double ochiai(int thing) {
        return spectrum.ochiai(thing, using[thing], failed, allFailed);
    }
}
