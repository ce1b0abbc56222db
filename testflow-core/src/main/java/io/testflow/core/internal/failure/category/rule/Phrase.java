package io.testflow.core.internal.failure.category.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words in a text, whatever stands before, behind and, at each {@code *}, between them; {@code ^} at the start means the start
 * of the text. Found in linear time, which no regular expression promises.
 *
 * @param parts in lower case, in the order in which they follow each other
 * @param atStart whether the text begins with the first part
 */
public record Phrase(List<String> parts, boolean atStart) {

    /** Copies the parts. */
    public Phrase {
        parts = List.copyOf(parts);
    }

    /** Understands a text such as {@code connection to * refused}. */
    public static Phrase of(String text) {
        boolean atStart = text.startsWith("^");
        String words = text.substring(atStart ? 1 : 0).toLowerCase(Locale.ROOT);
        return new Phrase(Arrays.asList(words.split("\\*")), atStart);
    }

    /**
     * Looks for the words.
     *
     * @param lower a text in lower case
     * @return where they begin, or -1
     */
    public int in(String lower) {
        int first = lower.indexOf(parts.get(0));
        if (first < 0 || (atStart && first > 0)) {
            return -1;
        }
        int from = first;
        for (String part : parts) {
            int at = lower.indexOf(part, from);
            if (at < 0) {
                return -1;
            }
            from = at + part.length();
        }
        return first;
    }
}
