package io.testflow.core.internal.failure.trace;

import io.testflow.core.result.Failure;
import java.util.regex.Pattern;

/**
 * Reads the text by which a runner tells of a failure, in whichever language the test is written. Never more than 400 frames of a
 * throwable, 32 causes and 16 Ki characters of a message are kept.
 */
public final class Trace {

    private static final Pattern PYTHON = Pattern.compile(
            "(?m)^[ \\t]*Traceback \\(most recent call last\\):|^E {3,}\\S|^\\S+\\.py:\\d+: (?:in )?[A-Za-z_<]");
    private static final Pattern AT = Pattern.compile("(?m)^[ \\t]*(?:at \\S|Caused by: )");

    private Trace() {}

    /**
     * The failure that a text tells of.
     *
     * @param type what the report names as its class, empty where it names none; a word for every failure counts as none
     * @param message what the report names as its message, empty where it names none
     * @param text the stack trace, empty where there is none
     */
    public static Failure read(String type, String message, String text) {
        String named = type.strip().replaceAll(":$", "");
        String known = Head.isType(named) ? named : "";
        String said = clean(message);
        Failure told = told(clean(text), known, said);
        Head head = Head.isForAny(said) ? new Head("", said) : Head.of(said);
        String best = known.isEmpty() ? first(told.type(), head.type()) : known;
        String words = head.type().equals(best) ? head.message() : said.strip();
        boolean saysMore = !words.isEmpty() && (told.message().isEmpty() || (!known.isEmpty() && !Head.isForAny(said)));
        return new Failure(
                best,
                Bounds.message(saysMore ? words : told.message()),
                told.frames(),
                told.cause().orElse(null));
    }

    private static Failure told(String text, String type, String message) {
        if (mayBePython(text) && PYTHON.matcher(text).find()) {
            return PythonTrace.read(text);
        }
        return AT.matcher(text).find() ? ThrowableTrace.read(text, type, message) : plain(text, type, message);
    }

    /** Looking for a word takes a fraction of the time of a pattern, and most traces are of other languages. */
    private static boolean mayBePython(String text) {
        return text.contains("Traceback (")
                || text.contains(".py:")
                || text.startsWith("E   ")
                || text.contains("\nE   ");
    }

    /** A message that is no part of the text stands in front of it. */
    private static Failure plain(String text, String type, String message) {
        boolean apart = type.isEmpty() && !Head.isForAny(message) && !text.isBlank() && !text.contains(message.strip());
        return PlainTrace.read(apart ? message + "\n" + text : text);
    }

    private static String clean(String text) {
        String plain = Ansi.removedFrom(text);
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String first(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
