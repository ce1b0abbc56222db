package io.testflow.core.internal.failure.category;

import io.testflow.core.internal.failure.category.rule.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One throwable of a chain of causes.
 *
 * @param type binary name, or the name that another language gives
 * @param simpleType its last part
 * @param message as it was thrown
 * @param lower the message in lower case
 * @param frames its stack, top first
 * @param assertion whether it is one by which a test says that a check did not hold
 */
record Link(String type, String simpleType, String message, String lower, List<String> frames, boolean assertion) {

    private static final Set<String> ASSERTIONS = Set.of(
            "AssertionError",
            "AssertionFailedError",
            "AssertionFailedException",
            "ComparisonFailure",
            "ArrayComparisonFailure",
            "MultipleFailuresError",
            "MultipleFailureException",
            "SoftAssertionError",
            "AssertJMultipleFailuresError",
            "PowerAssertionError",
            "SpockAssertionError",
            "SpockComparisonFailure",
            "ConditionNotSatisfiedError",
            "TestFailedException",
            "JestAssertionError",
            "ExpectationFailedException",
            "Failed");

    static Link of(String type, String message, List<String> frames) {
        String simple = TypeName.simple(type);
        return new Link(type, simple, message, message.toLowerCase(Locale.ROOT), frames, isAssertion(simple, message));
    }

    private static boolean isAssertion(String simple, String message) {
        return ASSERTIONS.contains(simple) || message.startsWith("expect(") || message.startsWith("assert ");
    }
}
