package io.testflow.core.internal.failure.category.rule;

import java.util.List;

/** The types by which libraries of several languages say that a check did not hold. */
public final class FailedChecks {

    /** Their simple names. */
    public static final List<String> TYPES = List.of(
            "AssertionError",
            "AssertionFailedError",
            "AssertionFailedException",
            "ComparisonFailure",
            "ArrayComparisonFailure",
            "MultipleFailuresError",
            "MultipleFailureException",
            "AssertJMultipleFailuresError",
            "SoftAssertionError",
            "PowerAssertionError",
            "SpockAssertionError",
            "SpockComparisonFailure",
            "ConditionNotSatisfiedError",
            "TestFailedException",
            "JestAssertionError",
            "ExpectationFailedException");

    private FailedChecks() {}
}
