package io.testflow.engine.internal.failure.place;

import io.testflow.engine.internal.failure.place.CodeLines.Lines;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by the indentation of a source file in which lines a function stands, in whichever language: the nearest line above that
 * is indented less and names it begins it, and the next that is not indented more ends it.
 */
final class FunctionLines {

    private static final int LONGEST = 2000;
    private static final int NEAR = 2;
    private static final int TAB = 4;

    private static final Pattern BLOCK = Pattern.compile(
            "\\W*(?:if|elif|else|for|foreach|while|do|switch|case|match|with|try|catch|except|finally|return|using|unless|when)\\b.*");

    private static final Pattern ANY = Pattern.compile(".*(?:=>|->|\\b(?:function|def|func|fn|fun|sub)\\b).*");

    private final List<String> lines;

    /** @param lines of the file */
    FunctionLines(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The lines of the function that a line is in; the lines next to it where no function can be told.
     *
     * @param line from 1
     * @param function its name without that of a class; one without letters or digits at its start for any
     */
    Lines around(int line, String function) {
        if (line < 1 || line > lines.size()) {
            return new Lines(Math.max(1, line), Math.max(1, line));
        }
        Pattern named = function.isEmpty() || !Character.isJavaIdentifierStart(function.charAt(0))
                ? ANY
                : Pattern.compile(".*(?<![\\w$])" + Pattern.quote(function) + "(?![\\w$]).*");
        int first = first(line, named);
        return first == 0
                ? new Lines(Math.max(1, line - NEAR), Math.min(lines.size(), line + NEAR))
                : new Lines(first, Math.max(line, last(first)));
    }

    private int first(int line, Pattern named) {
        if (begins(text(line), named) && ANY.matcher(text(line)).matches()) {
            return line;
        }
        int indent = indent(line);
        for (int each = line - 1; each >= 1 && line - each < LONGEST; each--) {
            String text = text(each);
            if (!text.isEmpty() && indent(each) < indent) {
                if (begins(text, named)) {
                    return each;
                }
                // What closes the parameters, or opens the body, stands as far left as the line that it belongs to.
                indent = closes(text) ? indent(each) + 1 : indent(each);
            }
        }
        return 0;
    }

    private int last(int first) {
        int last = first;
        for (int line = first + 1; line <= lines.size(); line++) {
            String text = text(line);
            if (text.isEmpty()) {
                continue;
            }
            if (indent(line) > indent(first)) {
                last = line;
            } else if (closes(text) && indent(line) == indent(first)) {
                last = line;
                if (!text.endsWith("{") && !text.endsWith(":")) {
                    return last;
                }
            } else if (!text.startsWith("#") && !text.startsWith("//")) {
                return last;
            }
        }
        return last;
    }

    private static boolean begins(String text, Pattern named) {
        return named.matcher(text).matches()
                && (named == ANY || !BLOCK.matcher(text).matches());
    }

    private static boolean closes(String text) {
        return "){}]".indexOf(text.charAt(0)) >= 0;
    }

    private String text(int line) {
        return lines.get(line - 1).strip();
    }

    private int indent(int line) {
        int indent = 0;
        for (char each : lines.get(line - 1).toCharArray()) {
            if (each != ' ' && each != '\t') {
                break;
            }
            indent += each == '\t' ? TAB : 1;
        }
        return indent;
    }
}
