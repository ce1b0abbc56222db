package io.testflow.core.internal.resultfile;

/** What a node in a framework's tree of tests is; a name stands in result files and is never changed. */
public enum NodeKind {
    /** A test method that runs once. */
    TEST(true),
    /** A method that makes tests while it runs: parameterised, repeated, a factory. */
    METHOD(true),
    /** One test that such a method has made. */
    INVOCATION(false),
    /** A test class, nested ones included. */
    CLASS(false),
    /** Anything else that holds tests: an engine, a dynamic container. */
    OTHER(false);

    private final boolean planned;

    NodeKind(boolean planned) {
        this.planned = planned;
    }

    /** Whether such a node is counted in the number of tests that a run announces. */
    public boolean isPlanned() {
        return planned;
    }

    /** Whether the framework tells the outcome of one test by such a node. */
    public boolean isTest() {
        return this == TEST || this == INVOCATION;
    }
}
