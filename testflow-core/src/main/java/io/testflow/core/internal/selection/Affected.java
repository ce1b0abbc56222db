package io.testflow.core.internal.selection;

import io.testflow.core.plan.Reason;
import java.util.List;

/**
 * How the changes can affect a test.
 *
 * @param reasons why, the most telling first; never empty
 * @param distance steps from the test to the nearest change, 0 where the test itself has changed
 */
public record Affected(List<Reason> reasons, int distance) {

    /** Copies the reasons. */
    public Affected {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("nothing affects a test for no reason");
        }
    }
}
