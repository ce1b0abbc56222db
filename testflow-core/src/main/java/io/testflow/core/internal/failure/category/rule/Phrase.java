package io.testflow.core.internal.failure.category.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words in a text, whatever stands before, behind and, at each {@code *}, between them; {@code #} is any digit, {@code ^} at the
 * start means the start of the text. They begin where a word begins. Found in linear time, which no regular expression promises.
 *
 * @param parts in lower case, in the order in which they follow each other
 * @param atStart whether the text begins with the first part
 */
public record Phrase(List<String> parts, boolean atStart) {

    private static final char DIGIT = '#';

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
        int first = find(parts.get(0), lower, 0);
        while (first >= 0 && !isStart(lower, first)) {
            first = atStart ? -1 : find(parts.get(0), lower, first + 1);
        }
        if (first < 0) {
            return -1;
        }
        int from = first;
        for (String part : parts) {
            int at = find(part, lower, from);
            if (at < 0) {
                return -1;
            }
            from = at + part.length();
        }
        return first;
    }

    private boolean isStart(String lower, int at) {
        if (atStart) {
            return at == 0;
        }
        return at == 0
                || !Character.isLetterOrDigit(parts.get(0).charAt(0))
                || !Character.isLetterOrDigit(lower.charAt(at - 1));
    }

    private static int find(String part, String lower, int from) {
        int digit = part.indexOf(DIGIT);
        if (digit < 0) {
            return lower.indexOf(part, from);
        }
        String plain = part.substring(0, digit);
        int at = lower.indexOf(plain, from);
        while (at >= 0 && !isAt(part, lower, at)) {
            at = lower.indexOf(plain, at + 1);
        }
        return at;
    }

    private static boolean isAt(String part, String lower, int at) {
        if (at + part.length() > lower.length()) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            char wanted = part.charAt(i);
            char there = lower.charAt(at + i);
            boolean fits = wanted == DIGIT ? there >= '0' && there <= '9' : wanted == there;
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
