package io.testflow.core.internal.failure.suspicion;

/**
 * How many tests of a build used each thing, passed and failed, and how suspicious that makes it. Not thread-safe.
 *
 * <p>The measure is Ochiai's coefficient, which R. Abreu, P. Zoeteweij and A. J. C. van Gemund, "On the Accuracy of
 * Spectrum-based Fault Localization" (2007), found to be the best of those they compared: {@code ef / sqrt((ef + nf) * (ef +
 * ep))}, where of the tests that failed {@code ef} used the thing and {@code nf} did not, and {@code ep} used it and passed.
 */
public final class Spectrum {

    private final int[] passed;
    private final int[] failed;

    /** @param things how many there are; they are numbered from 0 */
    public Spectrum(int things) {
        this.passed = new int[things];
        this.failed = new int[things];
    }

    /** One more test used a thing and passed. */
    public void passed(int thing) {
        passed[thing]++;
    }

    /** One more test used a thing and failed, by whatever cause. */
    public void failed(int thing) {
        failed[thing]++;
    }

    /** How many tests used a thing and passed. */
    public int passedUsing(int thing) {
        return passed[thing];
    }

    /**
     * How suspicious a thing is, from 0 to 1: 1 where all tests that failed used it, and no other.
     *
     * @param failedUsing of the tests that failed, how many used it
     * @param failed how many tests failed
     */
    public double ochiai(int thing, int failedUsing, int failed) {
        double product = (double) failed * (failedUsing + passed[thing]);
        return failedUsing == 0 ? 0 : failedUsing / Math.sqrt(product);
    }

    /**
     * The same, by the tests that failed by one cause or by all that failed, whichever is more. One fault can make tests fail in
     * many ways, each of which is little beside all the tests that pass.
     *
     * @param failedUsing of the tests that failed by the cause, how many used it
     * @param failed how many tests failed by it
     * @param allFailed how many tests of the build failed
     */
    public double ochiai(int thing, int failedUsing, int failed, int allFailed) {
        return failedUsing == 0
                ? 0
                : Math.max(ochiai(thing, failedUsing, failed), ochiai(thing, this.failed[thing], allFailed));
    }
}
