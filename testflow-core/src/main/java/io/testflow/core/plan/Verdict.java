package io.testflow.core.plan;

/** What a plan says of a test. */
public enum Verdict {
    /** The test runs. */
    RUN,
    /** The test is left out, since nothing that it can use has changed. */
    SKIP
}
