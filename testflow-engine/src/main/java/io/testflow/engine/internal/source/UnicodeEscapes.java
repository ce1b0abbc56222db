package io.testflow.engine.internal.source;

/** Replaces unicode escapes by what they stand for, as the first step of reading a Java source does. */
final class UnicodeEscapes {

    private static final int DIGITS = 4;

    private UnicodeEscapes() {}

    static String translate(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int digits = c == '\\' ? digitsOfEscape(text, at) : -1;
            if (digits >= 0) {
                out.append((char) Integer.parseInt(text.substring(digits, digits + DIGITS), 16));
                at = digits + DIGITS;
            } else if (c == '\\' && at + 1 < text.length()) {
                out.append(c).append(text.charAt(at + 1)); // an escaped backslash begins no escape
                at += 2;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    /** Where the digits begin of the escape that begins here, or -1. */
    private static int digitsOfEscape(String text, int backslash) {
        int digits = backslash + 1;
        while (digits < text.length() && text.charAt(digits) == 'u') {
            digits++;
        }
        boolean escape = digits > backslash + 1 && digits + DIGITS <= text.length();
        for (int at = digits; escape && at < digits + DIGITS; at++) {
            escape = Character.digit(text.charAt(at), 16) >= 0;
        }
        return escape ? digits : -1;
    }
}
