package io.testflow.core.internal.classgraph;

import java.util.function.Consumer;

/**
 * Cuts a string constant into the words that can name something: a class, a package, a resource.
 *
 * <p>A word is a longest run of letters, digits and {@code _ $ . / -}, of two characters or more. So
 * {@code "com.acme.Order#total, db/init.sql"} holds {@code com.acme.Order}, {@code total} and {@code db/init.sql}.
 */
public final class Words {

    private Words() {}

    /** Hands each word of the text to the consumer, in order, repeated ones repeatedly. */
    public static void of(String text, Consumer<String> word) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && belongsToWord(text.charAt(i))) {
                start = start < 0 ? i : start;
            } else {
                if (start >= 0 && i - start >= 2) {
                    word.accept(text.substring(start, i));
                }
                start = -1;
            }
        }
    }

    private static boolean belongsToWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '/' || c == '_' || c == '-' || c == '$';
    }
}
