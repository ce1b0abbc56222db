package io.testflow.core.internal.failure.category;

import io.testflow.core.internal.failure.category.rule.FailedChecks;
import io.testflow.core.internal.failure.category.rule.TypeName;
import java.util.List;
import java.util.Locale;

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

    /** What pytest throws where something was to be raised. */
    private static final String PYTEST = "Failed";

    static Link of(String type, String message, List<String> frames) {
        String simple = TypeName.simple(type);
        return new Link(type, simple, message, message.toLowerCase(Locale.ROOT), frames, isAssertion(simple, message));
    }

    private static boolean isAssertion(String simple, String message) {
        return FailedChecks.TYPES.contains(simple)
                || simple.equals(PYTEST)
                || message.startsWith("expect(")
                || message.startsWith("assert ");
    }
}
