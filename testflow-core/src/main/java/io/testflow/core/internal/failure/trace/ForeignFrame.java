package io.testflow.core.internal.failure.trace;

import java.util.Optional;

/** Frames of languages that do not run in the JVM. */
final class ForeignFrame {

    private static final String PYTHON = "File \"";
    private static final String PYTHON_LINE = "\", line ";
    private static final String PYTHON_FUNCTION = ", in ";
    private static final String DOT_NET = ") in ";
    private static final String DOT_NET_LINE = ":line ";

    private ForeignFrame() {}

    /** How Python writes a frame. */
    static String python(String file, String line, String function) {
        return PYTHON + file + PYTHON_LINE + line + (function.isEmpty() ? "" : PYTHON_FUNCTION + function);
    }

    static Optional<Frame> parse(String text) {
        if (text.startsWith(PYTHON)) {
            return python(text);
        }
        int in = text.indexOf(DOT_NET);
        if (in > 0) {
            return dotNet(text, in);
        }
        int open = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
        String function = open < 0 ? "" : text.substring(0, open);
        Place place = Place.withColumn(open < 0 ? text : text.substring(open + 2, text.length() - 1));
        boolean placed = place.line() > 0 && (open >= 0 || place.file().indexOf('.') >= 0);
        return placed
                ? Optional.of(new Frame(place.file(), name(function), place.file(), place.line()))
                : Optional.empty();
    }

    /** {@code async Object.<anonymous>} and {@code new Cart} without the word in front. */
    private static String name(String function) {
        return function.substring(function.lastIndexOf(' ') + 1);
    }

    private static Optional<Frame> python(String text) {
        int end = text.indexOf(PYTHON_LINE, PYTHON.length());
        if (end < 0) {
            return Optional.empty();
        }
        String file = text.substring(PYTHON.length(), end);
        String rest = text.substring(end + PYTHON_LINE.length());
        int in = rest.indexOf(PYTHON_FUNCTION);
        int line = Place.number(in < 0 ? rest : rest.substring(0, in));
        return Optional.of(new Frame(file, in < 0 ? "" : rest.substring(in + PYTHON_FUNCTION.length()), file, line));
    }

    private static Optional<Frame> dotNet(String text, int in) {
        int open = text.indexOf('(');
        int dot = text.lastIndexOf('.', open);
        int line = text.lastIndexOf(DOT_NET_LINE);
        if (dot < 0 || line < in) {
            return Optional.empty();
        }
        return Optional.of(new Frame(
                text.substring(0, dot),
                text.substring(dot + 1, open),
                text.substring(in + DOT_NET.length(), line),
                Place.number(text.substring(line + DOT_NET_LINE.length()))));
    }
}
