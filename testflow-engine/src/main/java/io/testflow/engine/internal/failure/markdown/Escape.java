package io.testflow.engine.internal.failure.markdown;

import io.testflow.engine.internal.failure.wording.PlainText;

/** Foreign text as Markdown of GitHub shows it: no part of it becomes a link, a mention, a table or HTML. */
final class Escape {

    /** What begins something within a line of Markdown or HTML. */
    private static final String SPECIAL = "\\`*_[]<>|~&@$";

    private static final int SHORTEST_FENCE = 3;

    private Escape() {}

    /** Text within a line, of at most so many characters before they are escaped; also within a cell of a table. */
    static String text(String text, int most) {
        StringBuilder safe = new StringBuilder();
        String line = PlainText.line(text, most);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || isBeforeWord(c, line, i)) {
                safe.append("&#").append((int) c).append(';');
            } else {
                safe.append(c);
            }
            // Mentions, numbers of issues and addresses are looked for in the text once it is HTML: only a break
            // without
            // width hides them.
            if (c == '@' || isBeforeWord(c, line, i) || (c == '.' && line.regionMatches(true, i - 3, "www", 0, 3))) {
                safe.append("&#8203;");
            }
        }
        return safe.toString();
    }

    /** What is an issue, a picture of a face or an address together with what follows it. */
    private static boolean isBeforeWord(char c, String line, int place) {
        if (place + 1 == line.length()) {
            return false;
        }
        char next = line.charAt(place + 1);
        return c == '#' ? Character.isDigit(next) : c == ':' && (next == '/' || Character.isLetter(next));
    }

    /** The same as code, where GitHub looks for no mentions. */
    static String code(String text, int most) {
        return "<code>" + text(text, most) + "</code>";
    }

    /** A block of lines as they are, between fences that none of them can end. */
    static String block(String text) {
        String plain = PlainText.of(text);
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRun(plain) + 1));
        return fence + "text\n" + plain + (plain.endsWith("\n") ? "" : "\n") + fence + "\n";
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
