package io.testflow.core.configuration;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code ${NAME}} and {@code ${NAME:default}} in from environment variables, so that secrets and what differs from
 * machine to machine stay out of the file.
 *
 * @param environment gives the value of a variable, null where it is not set
 */
public record Placeholders(Function<String, @Nullable String> environment) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(:([^}]*))?}");

    /**
     * The text with values in the place of placeholders; an empty variable counts as not set.
     *
     * @throws IllegalArgumentException when a variable is not set and there is no default
     */
    public String fill(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group(3))));
    }

    private String value(String name, @Nullable String otherwise) {
        String value = environment.apply(name);
        if (value != null && !value.isEmpty()) {
            return value;
        }
        if (otherwise == null) {
            throw new IllegalArgumentException("the environment variable `" + name
                    + "` is not set. Set it, or write a default, `${" + name + ":default}`");
        }
        return otherwise;
    }
}
