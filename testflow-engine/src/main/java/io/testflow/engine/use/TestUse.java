package io.testflow.engine.use;

import io.testflow.core.plan.TestId;
import java.util.List;

/**
 * What one test used when it last passed.
 *
 * @param test a test method, or a test class for what all its tests share
 * @param owed whether it did not pass when it last should have run, so that it may use something else now
 * @param parts what it used, as far as it was asked for, sorted by kind
 */
public record TestUse(TestId test, boolean owed, List<UsedPart> parts) {

    /** Copies the parts. */
    public TestUse {
        parts = List.copyOf(parts);
    }
}
