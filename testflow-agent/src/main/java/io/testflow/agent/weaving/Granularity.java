package io.testflow.agent.weaving;

/** How finely the use of a class is recorded. */
public enum Granularity {
    /** Not at all. */
    NONE,
    /** Whether any of its methods was executed. */
    CLASS,
    /** Which of its methods were executed. */
    METHOD
}
