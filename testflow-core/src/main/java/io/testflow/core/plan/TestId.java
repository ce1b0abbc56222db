package io.testflow.core.plan;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names a test class, or one test method of it.
 *
 * <p>Overloads share one id: a plan that knows methods by name alone can only run too much.
 *
 * @param className binary name of the class, {@code com.acme.OrderTest$Totals} for a nested one
 * @param methodName name of the method, or {@code null} for the class as a whole
 */
public record TestId(String className, @Nullable String methodName) implements Comparable<TestId> {

    /** Names a whole test class by its binary name. */
    public static TestId ofClass(String className) {
        return new TestId(className, null);
    }

    /** Names one test method. */
    public static TestId ofMethod(String className, String methodName) {
        return new TestId(className, methodName);
    }

    /** The name of the method, empty for a whole class. */
    public Optional<String> method() {
        return Optional.ofNullable(methodName);
    }

    /** The name of the class without its package, {@code OrderTest$Totals}. */
    public String simpleClassName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** The binary name of the class that a nested one stands in, or of the class itself. */
    public String topLevelClassName() {
        int dollar = className.indexOf('$', className.lastIndexOf('.') + 2);
        return dollar < 0 ? className : className.substring(0, dollar);
    }

    /** A class comes before its methods. */
    @Override
    public int compareTo(TestId other) {
        int order = className.compareTo(other.className);
        return order == 0 ? methodOrEmpty().compareTo(other.methodOrEmpty()) : order;
    }

    private String methodOrEmpty() {
        return methodName == null ? "" : methodName;
    }

    /** As records do it, who find out how when they are first asked, which takes a new JVM long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TestId test
                && className.equals(test.className)
                && Objects.equals(methodName, test.methodName);
    }

    @Override
    public int hashCode() {
        return 31 * className.hashCode() + Objects.hashCode(methodName);
    }

    @Override
    public String toString() {
        return methodName == null ? className : className + "#" + methodName;
    }
}
