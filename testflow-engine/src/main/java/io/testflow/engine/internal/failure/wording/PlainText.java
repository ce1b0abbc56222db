package io.testflow.engine.internal.failure.wording;

import java.util.regex.Pattern;

/** Text of tests, made so that it looks as what it is: no part of it hides, reorders or steers what is around it. */
public final class PlainText {

    /** What terminals take for a colour. */
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]{0,20}m");

    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");
    private static final String CUT = "...";

    private PlainText() {}

    /**
     * The same text with characters that cannot be seen written as {@code \}{@code u001b}, without colours of terminals, and with the
     * replacement character for half a surrogate pair. Line feeds and tabs stay.
     */
    public static String of(String text) {
        return isPlain(text) ? text : rewritten(COLOUR.matcher(text).replaceAll(""));
    }

    /** The same on one line, cut to so many characters. */
    public static String line(String text, int most) {
        // What is cut anyway need not be looked at, and the pattern would take long for it.
        String start = text.substring(0, Math.min(text.length(), 4 * most)).strip();
        return cut(of(LINE_ENDS.matcher(start).replaceAll(" ")).replace('\t', ' '), most);
    }

    /** The text, or its start and three dots, so many characters in all; never half of a surrogate pair. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\t' && (c < ' ' || c > '~')) {
                return false;
            }
        }
        return true;
    }

    private static String rewritten(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\t') {
                plain.append((char) point);
            } else if (point == '\r') {
                plain.append(' ');
            } else if (isUnseen(point)) {
                plain.append(String.format("\\u%04x", point));
            } else if (Character.getType(point) == Character.SURROGATE) {
                plain.append('\ufffd');
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            // The last two of each plane are no characters, and XML readers stop at them.
            default -> (point & 0xfffe) == 0xfffe;
        };
    }
}
