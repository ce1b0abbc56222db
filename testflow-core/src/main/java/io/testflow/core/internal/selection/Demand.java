package io.testflow.core.internal.selection;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.plan.Reason;
import java.util.Optional;

/** Asks for tests whatever the class graph says: {@code selection.always} and rules. */
@FunctionalInterface
public interface Demand {

    /** The reason for which the test class has to run; empty where nobody asks for it. */
    Optional<Reason> of(ClassSummary testClass);
}
