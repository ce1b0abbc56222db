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

    /** Reads a frame as {@code StackTraceElement.toString} writes it: {@code java.base/java.util.List.of(List.java:12)}. */
    public static Optional<Frame> parse(String text) {
        int open = text.indexOf('(');
        int dot = open < 0 ? -1 : text.lastIndexOf('.', open);
        if (dot < 0 || !text.endsWith(")")) {
            return Optional.empty();
        }
        String owner = text.substring(text.lastIndexOf('/', dot) + 1, dot);
        String place = text.substring(open + 1, text.length() - 1);
        int colon = place.lastIndexOf(':');
        String digits = place.substring(colon + 1);
        boolean numbered = colon > 0 && !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
        return Optional.of(new Frame(
                owner,
                text.substring(dot + 1, open),
                numbered ? place.substring(0, colon) : place,
                numbered && digits.length() < 10 ? Integer.parseInt(digits) : 0));
    }
}
