package io.testflow.core.failure;

/**
 * A failed test and its categories.
 *
 * @param test the test
 * @param diagnosis what kind of failure it is
 */
public record DiagnosedTest(FailedTest test, Diagnosis diagnosis) {}
