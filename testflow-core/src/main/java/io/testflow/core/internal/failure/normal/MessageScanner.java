package io.testflow.core.internal.failure.normal;

import java.util.Locale;
import java.util.Set;

/** Reads a message from left to right, each character a bounded number of times. */
final class MessageScanner {

    private static final int READ = 3000;
    private static final int LONGEST_VALUE = 1500;

    private static final String OPENING = "\"'`“‘«<[{(";
    private static final String CLOSING = "\"'`”’»>]})";

    /** Words after which a value stands up to the end of the line. */
    private static final Set<String> MARKERS = Set.of("expected:", "actual:", "received:", "was:", "got:");

    private final String text;
    private final TemplateBuilder template = new TemplateBuilder();
    private final HttpStatus status;
    private final Token token;
    private int at;

    MessageScanner(String message) {
        text = message.length() > READ ? message.substring(0, READ) : message;
        status = HttpStatus.of(text);
        token = new Token(template, status);
    }

    MessageTemplate template() {
        while (at < text.length()) {
            char c = text.charAt(at);
            int bracket = OPENING.indexOf(c);
            if (bracket < 0 || !enclosed(bracket)) {
                if (bracket >= 0 || isBorder(c)) {
                    template.literal(c);
                    at++;
                } else {
                    word();
                }
            }
        }
        return template.template();
    }

    private boolean enclosed(int bracket) {
        char open = OPENING.charAt(bracket);
        char close = CLOSING.charAt(bracket);
        if ((open == '\'' || open == '<') && at > 0 && isPartOfWord(text.charAt(at - 1))) {
            return false;
        }
        int end = open == close ? quoteEnd(open) : bracketEnd(open, close);
        if (end < 0) {
            return false;
        }
        String inside = text.substring(at + 1, end);
        if (isSaid(open, inside)) {
            return false;
        }
        template.literal(open);
        value(inside);
        template.literal(close);
        at = end + 1;
        return true;
    }

    /** Whether what stands in brackets is words: the description that AssertJ puts first, an aside. */
    private boolean isSaid(char open, String inside) {
        boolean plain = inside.indexOf('=') < 0 && inside.indexOf('"') < 0;
        if (open == '(') {
            return plain && !inside.isEmpty() && !Character.isDigit(inside.charAt(0));
        }
        return open == '[' && at == 0 && plain && inside.indexOf(',') < 0 && inside.indexOf(' ') > 0;
    }

    private int quoteEnd(char quote) {
        int last = Math.min(text.length(), at + LONGEST_VALUE);
        for (int i = at + 1; i < last; i++) {
            boolean ends = quote != '\'' || i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (text.charAt(i) == quote && ends) {
                return i;
            }
        }
        return -1;
    }

    private int bracketEnd(char open, char close) {
        int depth = 0;
        int last = Math.min(text.length(), at + LONGEST_VALUE);
        for (int i = at; i < last; i++) {
            char c = text.charAt(i);
            if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void word() {
        int end = at + 1;
        while (end < text.length() && !isBorder(text.charAt(end)) && !opens(end)) {
            end++;
        }
        String word = text.substring(at, end);
        token.add(word);
        at = end;
        if (word.endsWith(":") && !(MARKERS.contains(word.toLowerCase(Locale.ROOT)) && restOfLine())) {
            indented();
        }
    }

    private boolean opens(int index) {
        char c = text.charAt(index);
        return OPENING.indexOf(c) >= 0 && c != '\'' && !(c == '<' && isPartOfWord(text.charAt(index - 1)));
    }

    private boolean restOfLine() {
        int end = text.indexOf('\n', at);
        int line = end < 0 ? text.length() : end;
        int but = text.indexOf(" but", at);
        int stop = but >= 0 && but < line ? but : line;
        String value = text.substring(at, stop).strip();
        if (value.isEmpty()) {
            return false;
        }
        boolean enclosed = value.length() > 2 && value.startsWith("<") && value.endsWith(">");
        template.literal(' ');
        value(enclosed ? value.substring(1, value.length() - 1) : value);
        at = stop;
        return true;
    }

    /** AssertJ writes a value onto a line of its own, two spaces in. */
    private void indented() {
        int end = at;
        while (text.startsWith("\n  ", end)) {
            int next = text.indexOf('\n', end + 1);
            end = next < 0 ? text.length() : next;
        }
        if (end > at) {
            template.literal(' ');
            value(text.substring(at, end).strip());
            at = end;
        }
    }

    private void value(String value) {
        if (status.isMeantBy(value)) {
            template.literal(value);
        } else {
            template.hole(value, isName(value) ? Hole.Kind.NAME : Hole.Kind.VALUE);
        }
    }

    /** What looks like the name of a class, method, column, property: letters, digits where dots stand too. */
    private static boolean isName(String value) {
        int open = value.indexOf('(');
        String head = open < 0 ? value : value.substring(0, open);
        boolean called = open < 0 || (value.endsWith(")") && value.indexOf('"') < 0 && value.indexOf('=') < 0);
        return called
                && !head.isEmpty()
                && !Character.isDigit(head.charAt(0))
                && head.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_$.#/-".indexOf(c) >= 0)
                && (head.indexOf('.') > 0 || head.chars().noneMatch(Character::isDigit));
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '$' || c == '_';
    }

    private static boolean isBorder(char c) {
        return Character.isWhitespace(c) || ",;=|>]})".indexOf(c) >= 0;
    }
}
