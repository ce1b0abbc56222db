package io.testflow.engine.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Finds the identifiers in a text, as in Java, Kotlin, Groovy and Scala; keywords count as well. */
public final class Identifiers {

    private Identifiers() {}

    /** The identifiers of a source; strings count, and comments as well except those of Java. */
    public static Set<String> ofSource(String text, SourceLanguage language) {
        if (language != SourceLanguage.JAVA) {
            return in(text);
        }
        byte[] code = UnicodeEscapes.translate(text).getBytes(StandardCharsets.UTF_8);
        CommentBlanks.blank(code, code.length);
        return in(new String(code, StandardCharsets.UTF_8));
    }

    /** The identifiers anywhere in a text; unicode escapes count for what they stand for. */
    public static Set<String> in(String text) {
        Set<String> identifiers = new HashSet<>();
        collect(text, identifiers);
        if (text.contains("\\u")) {
            collect(UnicodeEscapes.translate(text), identifiers);
        }
        return identifiers;
    }

    private static void collect(String text, Set<String> identifiers) {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && Character.isJavaIdentifierPart(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > start) {
                add(text.substring(start, end), identifiers);
            }
            start = end + 1;
        }
    }

    /** {@code a$b} in a string may name a nested type, {@code $b} in a Kotlin string names {@code b}. */
    private static void add(String word, Set<String> identifiers) {
        identifiers.add(word);
        if (word.indexOf('$') >= 0) {
            for (String piece : word.split("\\$", -1)) {
                if (!piece.isEmpty()) {
                    identifiers.add(piece);
                }
            }
        }
    }
}
