package io.testflow.core.internal.selection;

import io.testflow.core.plan.Reason;
import java.util.List;
import java.util.function.Predicate;

/**
 * All that is known of the changes, as one module sees them.
 *
 * @param changes changed places in the class graph
 * @param forAll reasons for which every test of the module runs
 * @param reachedElsewhere whether a class is reached by the tests of another module, so that it is no riddle who uses it
 * @param demand asks for tests whatever the graph says
 */
public record Evidence(
        List<CodeChange> changes, List<Reason> forAll, Predicate<String> reachedElsewhere, Demand demand) {

    /** Copies the lists. */
    public Evidence {
        changes = List.copyOf(changes);
        forAll = List.copyOf(forAll);
    }
}
