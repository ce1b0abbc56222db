package io.testflow.core.internal.failure.secret;

/** Private keys as PEM writes them, also those of which a log shows one end alone. */
final class PrivateKeys {

    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String KEY = "PRIVATE KEY-----";
    private static final int LONGEST_KIND = 24;

    private PrivateKeys() {}

    static void find(String text, Masking masking) {
        int begin = next(text, BEGIN, 0);
        int end = next(text, END, 0);
        int open = -1;
        int at = 0;
        while (begin >= 0 || end >= 0) {
            if (begin >= 0 && (end < 0 || begin < end)) {
                at = behind(text, begin);
                open = open < 0 ? at : open;
                begin = next(text, BEGIN, at);
            } else {
                masking.hide(open < 0 ? start(text, at, end) : open, end);
                at = behind(text, end);
                open = -1;
                end = next(text, END, at);
            }
        }
        if (open >= 0) {
            // Cut off: what follows is the key.
            masking.hide(open, text.length());
        }
    }

    /** Where a key begins whose first line is not there: no line of it holds a space. */
    private static int start(String text, int from, int end) {
        int start = end;
        while (start > from && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    /** Where the line of a private key begins, or -1; certificates have such lines too. */
    private static int next(String text, String line, int from) {
        int at = text.indexOf(line, from);
        while (at >= 0 && !isKey(text, at)) {
            at = text.indexOf(line, at + 1);
        }
        return at;
    }

    private static boolean isKey(String text, int at) {
        int key = text.substring(at, Math.min(text.length(), at + END.length() + LONGEST_KIND + KEY.length()))
                .indexOf(KEY);
        return key >= 0;
    }

    private static int behind(String text, int at) {
        return text.indexOf(KEY, at) + KEY.length();
    }
}
