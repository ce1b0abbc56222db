package io.testflow.core.internal.failure.trace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above the frames.
 *
 * @param type name of the class; empty where the text names none
 * @param message may have many lines; empty where there is none
 */
record Head(String type, String message) {

    /** {@code com.acme.Broken: why}, {@code TypeError: why}, {@code AssertionError [ERR_ASSERTION]: why}. */
    private static final Pattern HEAD = Pattern.compile(
            "((?:[\\p{L}_$][\\p{L}\\p{N}_$-]*+[.\\\\/])*+[\\p{L}_$][\\p{L}\\p{N}_$]*+)(?: \\[[A-Z_]+])?(?::(?:\\s|$)|\\s*$|\\s*\\R)");

    /** How a class that is thrown is called where no package tells it from a word. */
    private static final Pattern THROWN =
            Pattern.compile(".*(?:Error|Exception|Failure|Throwable|Warning|Exit|Interrupt|Fault|Violation|Failed)");

    /** Words that runners write where they know no type or no message. */
    private static final Pattern FOR_ANY =
            Pattern.compile("(?i)|failure|failed|error|fail|test failure|undefined|null|exception|assertion");

    /** Splits a text at the type that it begins with. */
    static Head of(String text) {
        String stripped = text.strip();
        Matcher head = HEAD.matcher(stripped);
        if (head.lookingAt() && isThrown(head.group(1))) {
            return new Head(head.group(1), stripped.substring(head.end()).strip());
        }
        return new Head("", stripped);
    }

    /** Whether a report names a type, and not a word for every failure. */
    static boolean isType(String word) {
        return !isForAny(word) && word.indexOf(' ') < 0;
    }

    /** Whether a report writes it for every failure. */
    static boolean isForAny(String word) {
        return FOR_ANY.matcher(word.strip()).matches();
    }

    private static boolean isThrown(String name) {
        boolean simple = name.indexOf('.') < 0 && name.indexOf('\\') < 0;
        return simple ? THROWN.matcher(name).matches() : !name.endsWith(".") && Character.isUpperCase(simpleName(name));
    }

    private static int simpleName(String name) {
        return name.charAt(Math.max(name.lastIndexOf('.'), name.lastIndexOf('\\')) + 1);
    }
}
