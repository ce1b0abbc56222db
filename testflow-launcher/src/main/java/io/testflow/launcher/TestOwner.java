package io.testflow.launcher;

import io.testflow.core.plan.TestId;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** Which class and method a node of a framework's tree belongs to. */
final class TestOwner {

    private TestOwner() {}

    /**
     * Finds the owner of a node, given its parent's: the nearest class above it, and the outermost method below that.
     * A test that a class inherits is so the inheriting class's, and an invocation its method's.
     *
     * @param source where the node comes from, {@code null} where the framework does not say
     * @param parent owner of the parent, {@code null} where it has none
     * @return {@code null} where no class is known
     */
    static @Nullable TestId of(@Nullable TestSource source, @Nullable TestId parent) {
        if (parent != null && parent.methodName() != null) {
            return parent;
        }
        if (source instanceof ClassSource classSource) {
            return TestId.ofClass(classSource.getClassName());
        }
        if (source instanceof MethodSource methodSource && parent != null) {
            return TestId.ofMethod(parent.className(), methodSource.getMethodName());
        }
        return parent;
    }
}
