package io.testflow.benchmarks.history;

/** How a release's pom enters the history. */
public enum Variant {
    /** Untouched: many releases raise the parent, and with it JUnit and Surefire. */
    PUBLISHED,
    /** With the parent of the newest release everywhere, and so one JUnit and one Surefire: what is left is code. */
    PINNED
}
