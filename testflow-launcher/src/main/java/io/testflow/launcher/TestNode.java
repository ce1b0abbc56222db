package io.testflow.launcher;

import io.testflow.core.internal.resultfile.NodeKind;
import io.testflow.core.plan.TestId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * What a node of the framework's tree is to TestFlow.
 *
 * @param kind what it is
 * @param test class and method that it belongs to; a class that is none where the framework knows no classes
 */
record TestNode(NodeKind kind, TestId test) {

    /** Finds out about a node below the given parent, {@code null} for a root. */
    static TestNode of(TestIdentifier node, @Nullable TestId parent) {
        TestSource source = node.getSource().orElse(null);
        TestId owner = TestOwner.of(source, parent);
        // Files and features have no class; their name stands in, so that a result still says what it is about.
        TestId test = owner == null ? TestId.ofClass(node.getLegacyReportingName()) : owner;
        return new TestNode(kind(node, source, parent), test);
    }

    /** Finds out about a node by its ancestors. */
    static TestNode of(TestIdentifier node, TestPlan plan) {
        TestId parent =
                plan.getParent(node).map(above -> of(above, plan).test()).orElse(null);
        return of(node, parent);
    }

    private static NodeKind kind(TestIdentifier node, @Nullable TestSource source, @Nullable TestId parent) {
        boolean insideMethod = parent != null && parent.methodName() != null;
        if (node.isTest()) {
            return insideMethod ? NodeKind.INVOCATION : NodeKind.TEST;
        }
        if (insideMethod) {
            return NodeKind.OTHER;
        }
        if (source instanceof MethodSource) {
            return NodeKind.METHOD;
        }
        // An invocation of a parameterised class names that class once more, and is a part of it.
        boolean sameClass = source instanceof ClassSource && Objects.equals(TestOwner.of(source, parent), parent);
        return source instanceof ClassSource && !sameClass ? NodeKind.CLASS : NodeKind.OTHER;
    }
}
