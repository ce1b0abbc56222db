package io.testflow.benchmarks.maven;

/**
 * A test method, whatever its parameters.
 *
 * @param className binary name of the class
 * @param method simple name; empty where the class failed as a whole
 */
public record TestKey(String className, String method) implements Comparable<TestKey> {

    /** Takes the name that Surefire writes, {@code parses(String)[1]}, down to the method. */
    static TestKey of(String className, String name) {
        int end = 0;
        while (end < name.length() && Character.isJavaIdentifierPart(name.charAt(end))) {
            end++;
        }
        return new TestKey(className, name.substring(0, end));
    }

    /** The class as a whole: the outermost one of a nested class. */
    public String outermostClass() {
        int nested = className.indexOf('$');
        return nested < 0 ? className : className.substring(0, nested);
    }

    @Override
    public int compareTo(TestKey other) {
        int order = className.compareTo(other.className);
        return order != 0 ? order : method.compareTo(other.method);
    }

    @Override
    public String toString() {
        return className + "#" + method;
    }
}
