package io.testflow.launcher;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.TestId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** What a plan says of the nodes of a framework's tree. Immutable. */
final class PlannedVerdicts {

    private final Map<TestId, Decision> decisions;

    private PlannedVerdicts(Map<TestId, Decision> decisions) {
        this.decisions = decisions;
    }

    /** The verdicts of the plan; none where it leaves nothing out. */
    static PlannedVerdicts of(Plan plan) {
        Map<TestId, Decision> decisions = new HashMap<>();
        if (plan.mode() == PlanMode.SELECT) {
            plan.decisions().forEach(d -> decisions.merge(d.test(), d, (one, other) -> one.runs() ? one : other));
        }
        return new PlannedVerdicts(decisions);
    }

    /** No verdict on anything. */
    static PlannedVerdicts none() {
        return new PlannedVerdicts(Map.of());
    }

    /**
     * Finds the decision to leave out the node.
     *
     * @param node a node without children: what holds tests is left out with the last of them
     * @return empty where it is to run, and where the plan does not know it or one of the classes that it runs in
     */
    Optional<Decision> skips(TestDescriptor node) {
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        TestId owner = owner(node);
        if (owner == null) {
            return Optional.empty();
        }
        Decision decision = nearest(owner);
        if (decision == null || decision.runs() || isWantedWhereDeclared(node) || isWantedAround(node, owner)) {
            return Optional.empty();
        }
        return Optional.of(decision);
    }

    private static @Nullable TestId owner(TestDescriptor node) {
        TestId parent = node.getParent().map(PlannedVerdicts::owner).orElse(null);
        return TestOwner.of(node.getSource().orElse(null), parent);
    }

    private @Nullable Decision nearest(TestId test) {
        Decision ofMethod = decisions.get(test);
        return ofMethod != null ? ofMethod : decisions.get(TestId.ofClass(test.className()));
    }

    /** A source may name another class than the one that the test stands under: what that one wants is done. */
    private boolean isWantedWhereDeclared(TestDescriptor node) {
        TestSource source = node.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            Decision decision = nearest(TestId.ofMethod(method.getClassName(), method.getMethodName()));
            return decision != null && decision.runs();
        }
        return false;
    }

    /**
     * A suite, or a class that inherits a nested class, has its part in how the tests in it run: it must be known to
     * be unaffected too. A class that merely encloses the next one is part of that one's own evidence.
     */
    private boolean isWantedAround(TestDescriptor node, TestId owner) {
        String inner = owner.className();
        for (TestDescriptor at = node; at != null; at = at.getParent().orElse(null)) {
            if (at.getSource().orElse(null) instanceof ClassSource source) {
                String outer = source.getClassName();
                if (!outer.equals(inner) && !inner.startsWith(outer + "$")) {
                    Decision decision = decisions.get(TestId.ofClass(outer));
                    if (decision == null || decision.runs()) {
                        return true;
                    }
                }
                inner = outer;
            }
        }
        return false;
    }
}
