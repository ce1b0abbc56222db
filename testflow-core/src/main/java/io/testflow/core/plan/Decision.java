package io.testflow.core.plan;

import java.util.List;

/**
 * What a plan says of one test, and why.
 *
 * @param test the test class, or method where methods are known
 * @param verdict whether it runs
 * @param reasons why, the most telling first; never empty
 * @param distance steps from the test to the nearest change, 0 for a changed test itself; {@link #FAR} where unknown
 */
public record Decision(TestId test, Verdict verdict, List<Reason> reasons, int distance) {

    /** The distance of a test that has no path to a change. */
    public static final int FAR = Integer.MAX_VALUE;

    /** Copies the reasons and refuses a decision without one. */
    public Decision {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a decision needs a reason: " + test);
        }
    }

    /** Whether the test runs. */
    public boolean runs() {
        return verdict == Verdict.RUN;
    }
}
