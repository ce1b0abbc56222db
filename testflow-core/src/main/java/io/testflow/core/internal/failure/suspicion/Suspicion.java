package io.testflow.core.internal.failure.suspicion;

/**
 * What throws suspicion on a thing.
 *
 * @param ochiai by the tests that used it, from 0 to 1
 * @param depth its place among the frames of the project, from 0 at the top of the root cause; {@link #NOT_IN_STACK} else
 * @param change whether the change touched it
 */
public record Suspicion(double ochiai, int depth, Change change) {

    /** The depth of what the stack does not show. */
    public static final int NOT_IN_STACK = -1;

    /** What a stack shows counts less than what sets tests apart: a fault is often found far from where it is. */
    private static final double OF_STACK = 0.4;

    /** What did the same before, when the tests passed, is where they fail now, or before; a change is what began it. */
    private static final double UNTOUCHED = 0.05;

    private static final double OLDER = 0.9;

    /** What a test did not run itself is seldom at fault, and many tests share it. */
    private static final double FAR = 0.5;

    /** Whether a change touched a thing. */
    public enum Change {
        /** It did. */
        TOUCHED,
        /** It did not. */
        UNTOUCHED,
        /** Nothing is known of any change. */
        UNKNOWN
    }

    /** All of it in one number, from 0 to 1; where a change is known, what it did not touch counts a twentieth. */
    public double score() {
        double here = depth == NOT_IN_STACK ? 0 : 1.0 / (1 + depth);
        double suspicion = (1 - OF_STACK) * ochiai + OF_STACK * here;
        return change == Change.UNTOUCHED ? suspicion * UNTOUCHED : suspicion;
    }

    /**
     * Ochiai's coefficient of a thing by tests that need not have run it themselves: others wrote by it what they read, or they
     * ran it when they passed. Half of what it is by tests that ran it.
     */
    public static double far(double ochiai) {
        return FAR * ochiai;
    }

    /**
     * The score of a thing that the change touched, with its age: each commit that has come since takes a tenth.
     *
     * <p>After G. An, J. Choi, J. Hong, N. Kim and S. Yoo, "Identifying Bug Inducing Commits by Combining Fault Localisation and
     * Code Change Histories" (arXiv 2502.12922): the suspicion of code passes to the commits that touched it, and to the newest
     * of them most.
     *
     * @param age how many commits came after the last that touched it, from 0
     */
    public static double faded(double score, int age) {
        return score * Math.pow(OLDER, age);
    }
}
