package io.testflow.core.internal.classgraph;

/**
 * A node of the class graph.
 *
 * @param kind what it stands for
 * @param name binary class name, {@code class#method}, package or resource name
 */
public record Node(Kind kind, String name) {

    /** What a node stands for. */
    public enum Kind {
        /** A class with all its members. */
        CLASS,
        /** What all test methods of a class have in common: fields, fixtures, the class itself. */
        SHARED,
        /** One test method. */
        METHOD,
        /** All classes of a package and of the packages below it, named by a string. */
        PACKAGE,
        /** A resource that names classes. */
        RESOURCE,
        /** Every class on the class path: what a class-path scan can find. */
        EVERYTHING,
        /** What the environment loads for every test: providers of services that libraries ask for. */
        AMBIENT
    }

    /** The words for a person. */
    public String text() {
        return switch (kind) {
            case CLASS, METHOD, RESOURCE -> name;
            case SHARED -> name;
            case PACKAGE -> "package " + name;
            case EVERYTHING -> "scan of the class path";
            case AMBIENT -> "loaded for every test";
        };
    }
}
