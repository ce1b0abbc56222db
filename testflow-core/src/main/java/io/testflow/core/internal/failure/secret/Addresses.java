package io.testflow.core.internal.failure.secret;

/** Passwords in URLs: {@code https://user:password@host}, {@code jdbc:oracle:thin:user/password@host}. */
final class Addresses {

    private static final String AUTHORITY = "://";
    private static final String ORACLE = "jdbc:oracle:thin:";
    private static final int LONGEST = 512;

    private Addresses() {}

    static void find(String text, Masking masking) {
        find(text, AUTHORITY, ':', masking);
        find(text, ORACLE, '/', masking);
    }

    private static void find(String text, String start, char separator, Masking masking) {
        int at = text.indexOf(start);
        while (at >= 0) {
            int from = at + start.length();
            hide(text, from, separator, masking);
            at = text.indexOf(start, from);
        }
    }

    /** What stands between the first separator and the last {@code @} of the part that names user and host. */
    private static void hide(String text, int from, char separator, Masking masking) {
        int password = -1;
        int host = -1;
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < last && !ends(text.charAt(i), separator); i++) {
            char next = text.charAt(i);
            if (next == separator && password < 0) {
                password = i + 1;
            } else if (next == '@') {
                host = i;
            }
        }
        if (password > 0 && host > password) {
            masking.hide(password, host);
        }
    }

    private static boolean ends(char next, char separator) {
        return next <= ' '
                || (next == '/' && separator != '/')
                || next == '"'
                || next == '\''
                || next == '<'
                || next == '>';
    }
}
