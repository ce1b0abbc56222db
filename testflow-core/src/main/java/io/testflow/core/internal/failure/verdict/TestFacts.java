package io.testflow.core.internal.failure.verdict;

/**
 * What is known of one failed test of a cluster.
 *
 * @param name of the test, for a person
 * @param flakyNow whether it also passed in this build
 * @param use whether it used what the change touched
 * @param own whether the test itself is new or changed, which is use of the change
 * @param passedBefore whether it is known to have passed before the change
 * @param failedBefore whether it is known to have failed before the change, by whatever cause
 * @param sameCauseBefore whether it is known to have failed before the change by this cause
 * @param otherCauseBefore whether it is known to have failed before the change by another cause
 * @param flakyTimes how often it has been seen to pass and fail on the same code
 */
public record TestFacts(
        String name,
        boolean flakyNow,
        Use use,
        boolean own,
        boolean passedBefore,
        boolean failedBefore,
        boolean sameCauseBefore,
        boolean otherCauseBefore,
        int flakyTimes) {

    /** Whether a test used what a change touched. */
    public enum Use {
        /** It did. */
        CHANGED,
        /** All that it used is known, and the change touched nothing of it. */
        NOTHING_CHANGED,
        /** Nobody knows. */
        UNKNOWN
    }
}
