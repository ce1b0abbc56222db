package io.testflow.core.internal.failure.normal;

/** Whose code a frame is in. */
public enum Origin {
    /** Code that stands between two others and tells nothing: reflection, proxies, thread pools. */
    GLUE,
    /** The language's own library. */
    PLATFORM,
    /** What runs the tests. */
    RUNNER,
    /** What checks and throws where a check does not hold. */
    CHECK,
    /** A library that is known. */
    LIBRARY,
    /** The project's code, tests included. */
    APPLICATION
}
