package io.testflow.core.internal.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a regular expression of {@link java.util.regex.Pattern} as all texts that it matches; used once.
 *
 * <p>Known are characters and their classes, groups, alternatives and quantifiers; what may go on without end goes on to eight times
 * more than it has to. Characters are those of ASCII that can be printed, unless the expression names others.
 */
public final class RegularExpression {

    private static final String PRINTABLE = characters(' ', '~');
    private static final String NUMBERS = characters('0', '9');
    private static final String OF_WORDS = characters('a', 'z') + characters('A', 'Z') + NUMBERS + "_";
    private static final int WITHOUT_END = 8;
    private static final int MOST = 10_000;

    private final String expression;
    private int next;

    private RegularExpression(String expression) {
        this.expression = expression;
    }

    /**
     * All texts that an expression matches.
     *
     * @throws IllegalArgumentException when it has something that is not known here; the message says what and where
     */
    public static Text texts(String expression) {
        RegularExpression read = new RegularExpression(expression);
        Text texts = read.alternatives();
        if (read.next < expression.length()) {
            throw read.unknown("`)` without `(`");
        }
        return texts;
    }

    private Text alternatives() {
        List<Text> choices = new ArrayList<>();
        do {
            choices.add(sequence());
        } while (take('|'));
        return choices.size() == 1 ? choices.get(0) : new Either(choices);
    }

    private Text sequence() {
        List<Text> parts = new ArrayList<>();
        while (next < expression.length() && peek() != '|' && peek() != ')') {
            if ((peek() == '^' && next == 0) || (peek() == '$' && next == expression.length() - 1)) {
                next++;
            } else {
                parts.add(quantified(atom()));
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Joined(parts);
    }

    private Text atom() {
        char first = expression.charAt(next++);
        return switch (first) {
            case '(' -> group();
            case '[' -> new Characters(bracket());
            case '.' -> new Characters(PRINTABLE);
            case '\\' -> new Characters(escaped());
            case '*', '+', '?', '{', '^', '$' -> {
                next--;
                throw unknown("`" + first + "`");
            }
            default -> Words.of(String.valueOf(first));
        };
    }

    private Text group() {
        if (take('?') && !take(':')) {
            throw unknown("a group that does not just hold together");
        }
        Text inner = alternatives();
        if (!take(')')) {
            throw unknown("`(` without `)`");
        }
        return inner;
    }

    private Text quantified(Text atom) {
        if (next == expression.length()) {
            return atom;
        }
        Text repeated = switch (expression.charAt(next)) {
            case '?' -> repeated(atom, 0, 1);
            case '*' -> repeated(atom, 0, WITHOUT_END);
            case '+' -> repeated(atom, 1, 1 + WITHOUT_END);
            case '{' -> counted(atom);
            default -> atom;
        };
        if (repeated != atom && next < expression.length() && "?+*{".indexOf(peek()) >= 0) {
            throw unknown("a quantifier behind a quantifier");
        }
        return repeated;
    }

    private Text repeated(Text atom, int least, int most) {
        next++;
        return new Repeated(atom, least, most);
    }

    private Text counted(Text atom) {
        int end = expression.indexOf('}', next);
        String counts = end < 0 ? "" : expression.substring(next + 1, end);
        if (!counts.matches("\\d{1,4}(,\\d{0,4})?")) {
            throw unknown("`{` without numbers");
        }
        String[] numbers = counts.split(",", -1);
        int least = Integer.parseInt(numbers[0]);
        int most =
                numbers.length == 1 ? least : numbers[1].isEmpty() ? least + WITHOUT_END : Integer.parseInt(numbers[1]);
        if (most < least || most > MOST) {
            throw unknown("`{" + counts + "}`");
        }
        next = end + 1;
        return least == most && most == 1 ? atom : new Repeated(atom, least, most);
    }

    private String bracket() {
        boolean others = take('^');
        StringBuilder characters = new StringBuilder();
        boolean isFirst = true;
        while (isFirst || !take(']')) {
            if (next >= expression.length()) {
                throw unknown("`[` without `]`");
            }
            isFirst = false;
            String from = one();
            if (from.length() == 1
                    && next + 1 < expression.length()
                    && peek() == '-'
                    && expression.charAt(next + 1) != ']') {
                next++;
                String to = one();
                if (to.length() != 1 || to.charAt(0) < from.charAt(0)) {
                    throw unknown("a range that ends before it begins");
                }
                characters.append(characters(from.charAt(0), to.charAt(0)));
            } else {
                characters.append(from);
            }
        }
        String named = characters.toString();
        String all = others ? without(named) : distinct(named);
        if (all.isEmpty()) {
            throw unknown("a class without characters");
        }
        return all;
    }

    private String one() {
        char first = expression.charAt(next++);
        return first == '\\' ? escaped() : String.valueOf(first);
    }

    private String escaped() {
        if (next == expression.length()) {
            throw unknown("`\\` at the end");
        }
        char escaped = expression.charAt(next++);
        return switch (escaped) {
            case 'd' -> NUMBERS;
            case 'D' -> without(NUMBERS);
            case 'w' -> OF_WORDS;
            case 'W' -> without(OF_WORDS);
            case 's' -> " ";
            case 'S' -> without(" ");
            case 't' -> "\t";
            case 'n' -> "\n";
            default -> {
                if (Character.isLetterOrDigit(escaped)) {
                    throw unknown("`\\" + escaped + "`");
                }
                yield String.valueOf(escaped);
            }
        };
    }

    private boolean take(char wanted) {
        boolean isThere = next < expression.length() && expression.charAt(next) == wanted;
        next += isThere ? 1 : 0;
        return isThere;
    }

    private char peek() {
        return expression.charAt(next);
    }

    private IllegalArgumentException unknown(String what) {
        return new IllegalArgumentException("the regular expression `" + expression + "` has " + what
                + " at character " + Math.min(expression.length(), next + 1)
                + ", of which no text can be made. Known are characters, classes such as `[A-Z]` and `\\d`, groups,"
                + " `|`, `?`, `*`, `+` and `{2,5}`");
    }

    private static String characters(char from, char to) {
        return IntStream.rangeClosed(from, to).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String distinct(String characters) {
        return characters.chars().distinct().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String without(String characters) {
        return PRINTABLE
                .chars()
                .filter(character -> characters.indexOf(character) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
