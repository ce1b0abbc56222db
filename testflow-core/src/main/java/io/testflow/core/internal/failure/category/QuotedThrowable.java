package io.testflow.core.internal.failure.category;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A throwable that stands in the message of another: a check that nothing is thrown, or an old way to name a cause. */
final class QuotedThrowable {

    private static final List<String> INTRODUCTIONS = List.of(
            "not to raise a throwable but caught",
            "Unexpected exception thrown: ",
            "nested exception is ",
            "unexpected exception type thrown",
            "but was instance of",
            "Rejected to value: ",
            "Error name: ",
            "Caused by: ");

    private static final Pattern THROWABLE = Pattern.compile(
            "((?:[a-z_][\\w]*\\.)*[A-Z][\\w$]*(?:Exception|Error|Failure|Throwable)|Error)(?:: ([^\\n]*))?");

    private QuotedThrowable() {}

    /** The last one that the message quotes. */
    static Optional<Link> in(String message) {
        int from = INTRODUCTIONS.stream().mapToInt(message::lastIndexOf).max().orElse(-1);
        if (from < 0) {
            return Optional.empty();
        }
        Matcher matcher = THROWABLE.matcher(message);
        if (!matcher.find(from)) {
            return Optional.empty();
        }
        String said = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.of(Link.of(matcher.group(1), said, List.of()));
    }
}
