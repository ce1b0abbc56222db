package io.testflow.core.internal.selection;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.plan.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says which tests the changes can affect, and why. */
public interface Impact {

    /** Reasons for which every test of the module runs. */
    List<Reason> onAll();

    /** How the changes can affect a test class, with everything that runs with it; empty where they cannot. */
    Optional<Affected> on(ClassSummary test);

    /** The methods of a test class, of those that can be told apart, of which it knows more than of the class. */
    Collection<String> methodsOf(ClassSummary test);

    /** How they can affect one of these methods. */
    Optional<Affected> on(ClassSummary test, String method);

    /** What is said of a test that they cannot affect. */
    Reason none();
}
