package io.testflow.core.internal.failure.secret;

import java.util.Locale;
import java.util.Set;

/** The value that stands behind a name, and whether it can be a secret. */
final class SecretValue {

    /** What sentences and messages of validation say of a password, and what stands for one that is not there. */
    private static final Set<String> WORDS = Set.of(
            "null",
            "none",
            "nil",
            "undefined",
            "true",
            "false",
            "required",
            "invalid",
            "missing",
            "empty",
            "blank",
            "expired",
            "wrong",
            "incorrect",
            "mismatch",
            "string",
            "must",
            "not",
            "is",
            "was",
            "ok",
            "yes",
            "no",
            "masked",
            "hidden");

    private static final String ENDS = " \t\r\n\"'`;,&)}]<>|";
    private static final int LONGEST = 4096;
    /** How much of a value tells what it is; looking at all of each would take quadratic time. */
    private static final int LOOKED_AT = 256;

    private SecretValue() {}

    /** Where a bare value ends. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /**
     * Where a value in quotes ends; at the end of the line where nobody closes them.
     *
     * @param escaped whether the quotes themselves have a backslash, as in a text within a text
     */
    static int quotedEnd(String text, int from, char quote, boolean escaped) {
        int end = from;
        int last = Math.min(text.length(), from + LONGEST);
        while (end < last && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' && !escaped ? 2 : 1;
        }
        return Math.min(end, last);
    }

    /** Where the line ends, or the quote or bracket that a header stands in. */
    static int lineEnd(String text, int from) {
        int end = from;
        int last = Math.min(text.length(), from + LONGEST);
        while (end < last && "\r\n\"'`]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether a bare value may be a secret: no word of a sentence, no placeholder, no call. */
    static boolean mayBe(String text, int from, int to) {
        if (to <= from) {
            return false;
        }
        char first = text.charAt(from);
        boolean code = first == '$' || first == '{' || first == '[' || first == '(' || first == '*' || first == '=';
        boolean call = text.substring(from, Math.min(to, from + LOOKED_AT)).indexOf('(') > 0;
        return !code
                && !call
                && !WORDS.contains(text.substring(from, Math.min(to, from + 16)).toLowerCase(Locale.ROOT));
    }

    /** Whether it looks like no word of any language: letters and digits mixed, and not short. */
    static boolean looksRandom(String text, int from, int to) {
        boolean letter = false;
        boolean digit = false;
        for (int i = from; i < Math.min(to, from + LOOKED_AT); i++) {
            letter |= Character.isLetter(text.charAt(i));
            digit |= Character.isDigit(text.charAt(i));
        }
        return to - from >= 6 && letter && digit;
    }
}
