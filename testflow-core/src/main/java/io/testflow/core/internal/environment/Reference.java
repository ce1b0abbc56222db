package io.testflow.core.internal.environment;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A placeholder for a property of a service, {@code {payment-db.port}}.
 *
 * @param service its name
 * @param property its name, which may hold dots
 */
public record Reference(String service, String property) {

    /** With a dollar in front it is an environment variable. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?<!\\$)\\{([A-Za-z][A-Za-z0-9_-]*)\\.([A-Za-z][A-Za-z0-9_.-]*)}");

    /** The placeholders of a text, in order. */
    public static Stream<Reference> in(String text) {
        return PLACEHOLDER.matcher(text).results().map(Reference::of);
    }

    /** The text with a value in the place of each placeholder. */
    public static String fill(String text, Function<Reference, String> value) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value.apply(of(found))));
    }

    private static Reference of(MatchResult found) {
        return new Reference(found.group(1), found.group(2));
    }

    @Override
    public String toString() {
        return "{" + service + "." + property + "}";
    }
}
