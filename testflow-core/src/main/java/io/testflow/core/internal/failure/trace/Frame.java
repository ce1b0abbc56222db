package io.testflow.core.internal.failure.trace;

import java.util.Optional;

/**
 * A frame of a stack.
 *
 * @param owner binary name of a class, or the path of a file where functions have no class
 * @param function name of the method or function; empty where there is none
 * @param file name of the source file, with its path where the runner tells it; empty where it is not known
 * @param line from 1; 0 where it is not known
 */
public record Frame(String owner, String function, String file, int line) {

    /**
     * Reads a frame of the JVM, {@code java.base/java.util.List.of(List.java:12)}, or of Python, JavaScript, .NET and languages that
     * tell a place alone, as {@link Trace} puts them into a failure.
     */
    public static Optional<Frame> parse(String text) {
        int open = text.indexOf('(');
        int dot = dot(text, open);
        if (dot < 0) {
            return ForeignFrame.parse(text);
        }
        Place place = Place.of(text.substring(open + 1, text.length() - 1));
        return Optional.of(new Frame(owner(text, dot), text.substring(dot + 1, open), place.file(), place.line()));
    }

    /** Whether a text is a frame of the JVM, which names a class; much faster than to read it. */
    static boolean isOfClass(String text) {
        return dot(text, text.indexOf('(')) >= 0;
    }

    /** Where the function of a class begins, or -1. */
    private static int dot(String text, int open) {
        boolean call = open > 0 && text.charAt(open - 1) != ' ' && text.endsWith(")");
        return call ? text.lastIndexOf('.', open) : -1;
    }

    /** What stands behind class loader and module; the class of a lambda has a slash of its own. */
    private static String owner(String text, int dot) {
        int slash = text.lastIndexOf('/', dot);
        if (slash >= 0 && text.startsWith("0x", slash + 1)) {
            slash = text.lastIndexOf('/', slash - 1);
        }
        return text.substring(slash + 1, dot);
    }
}
