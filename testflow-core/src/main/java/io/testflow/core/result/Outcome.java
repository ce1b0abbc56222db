package io.testflow.core.result;

/** How a test ended. */
public enum Outcome {
    /** It ran and passed. */
    PASSED,
    /** It ran and failed, by an assertion or any other throwable. */
    FAILED,
    /** It gave up, by a failed assumption. */
    ABORTED,
    /** The framework did not run it: disabled, or its container failed a condition. */
    SKIPPED,
    /** TestFlow left it out; it says nothing about whether the test would pass. */
    NOT_AFFECTED,
    /** It was started and never finished: the JVM died or was killed. */
    UNFINISHED
}
