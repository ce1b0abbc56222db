package io.testflow.core.failure;

/** How a test failed, as its runner tells it; a name stands in reports and is never changed. */
public enum FailureKind {
    /** What it checks did not hold. */
    FAILURE,
    /** It could not check: something else was thrown. */
    ERROR,
    /** It was started and never ended: its process died or was killed. */
    UNFINISHED
}
