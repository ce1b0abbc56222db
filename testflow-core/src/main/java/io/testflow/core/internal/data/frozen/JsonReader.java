package io.testflow.core.internal.data.frozen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) into maps, lists, texts, {@code BigDecimal}s, booleans and nulls. */
final class JsonReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The value that a text is.
     *
     * @throws IllegalArgumentException when it is none; the message says what is wrong and in which line of it
     */
    static @Nullable Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.blanks();
        if (reader.at < text.length()) {
            throw reader.fault("something behind its end");
        }
        return value;
    }

    private @Nullable Object value() {
        blanks();
        if (++depth > DEEPEST) {
            throw fault("more than " + DEEPEST + " values in one another");
        }
        Object value = at == text.length()
                ? unknown()
                : switch (text.charAt(at)) {
                    case '{' -> object();
                    case '[' -> list();
                    case '"' -> string();
                    default -> word();
                };
        depth--;
        return value;
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        at++;
        blanks();
        if (take('}')) {
            return members;
        }
        do {
            blanks();
            if (at == text.length() || text.charAt(at) != '"') {
                throw fault("an object that goes on without a name");
            }
            String name = string();
            blanks();
            require(':');
            if (members.containsKey(name)) {
                throw fault("`" + name + "` twice in one object");
            }
            members.put(name, value());
            blanks();
        } while (take(','));
        require('}');
        return members;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> items = new ArrayList<>();
        at++;
        blanks();
        if (take(']')) {
            return items;
        }
        do {
            items.add(value());
            blanks();
        } while (take(','));
        require(']');
        return items;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return string.toString();
            }
            if (c < ' ') {
                throw fault("a control character in a text");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        throw fault("a text without its end");
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                String digits = text.substring(at, Math.min(text.length(), at + 4));
                if (!digits.matches("[0-9a-fA-F]{4}")) {
                    throw fault("`\\u` without four digits");
                }
                at += digits.length();
                yield (char) Integer.parseInt(digits, 16);
            }
            default -> throw fault("an unknown escape");
        };
    }

    private @Nullable Object word() {
        for (Map.Entry<String, Boolean> truth :
                Map.of("true", true, "false", false).entrySet()) {
            if (text.startsWith(truth.getKey(), at)) {
                at += truth.getKey().length();
                return truth.getValue();
            }
        }
        if (text.startsWith("null", at)) {
            at += "null".length();
            return null;
        }
        return unknown();
    }

    private BigDecimal unknown() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw fault("no value where one has to be");
        }
        at = number.end();
        return new BigDecimal(number.group());
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(char wanted) {
        boolean isThere = at < text.length() && text.charAt(at) == wanted;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void require(char wanted) {
        if (!take(wanted)) {
            throw fault("no `" + wanted + "` where one has to be");
        }
    }

    private IllegalArgumentException fault(String problem) {
        long line = 1
                + text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new IllegalArgumentException("JSON that has " + problem + " in its line " + line);
    }
}
