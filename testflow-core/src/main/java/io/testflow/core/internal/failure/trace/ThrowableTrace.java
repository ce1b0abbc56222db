package io.testflow.core.internal.failure.trace;

import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A stack trace as the JVM prints it, and others that write {@code at} before each frame: JavaScript and .NET. */
final class ThrowableTrace {

    private static final String WRAPPED = "Wrapped by: ";

    /** A throwable that stands for several others, of which it tells by what it suppressed. */
    private static final Pattern SEVERAL = Pattern.compile(".*(?:Multiple|Composite|Aggregate|Several).*");

    private ThrowableTrace() {}

    /**
     * Reads a trace.
     *
     * @param type what is known to be the type of the outermost throwable, or empty
     * @param message what is known to be its message, or empty
     */
    static Failure read(String text, String type, String message) {
        List<TraceSection> sections = new ArrayList<>();
        sections.add(new TraceSection("", -1));
        String rest = pastHead(text, type, message);
        if (rest.length() < text.length()) {
            sections.get(0).head(text.substring(0, text.length() - rest.length()));
        }
        rest.lines().forEach(line -> take(line, sections));
        return chain(sections);
    }

    /** A message may hold lines that look like frames, which only who knows the message can tell. */
    private static String pastHead(String text, String type, String message) {
        String head = type + ": " + message;
        boolean known = !type.isEmpty() && !message.isBlank() && text.startsWith(head);
        return known ? text.substring(head.length()) : text;
    }

    private static void take(String line, List<TraceSection> sections) {
        TraceSection last = sections.get(sections.size() - 1);
        TraceSection next = TraceSection.startedBy(line, last);
        if (next == null) {
            last.take(line);
        } else if (sections.size() <= Bounds.CAUSES * 2) {
            sections.add(next);
        }
    }

    private static Failure chain(List<TraceSection> sections) {
        List<TraceSection> causes = new ArrayList<>(
                sections.stream().filter(section -> !section.isSuppressed()).toList());
        boolean rootFirst = causes.stream().anyMatch(section -> section.label().equals(WRAPPED));
        if (rootFirst) {
            Collections.reverse(causes);
        }
        Failure failure = null;
        List<List<String>> frames = frames(causes);
        for (int i = Math.min(causes.size(), Bounds.CAUSES) - 1; i >= 0; i--) {
            Head head = causes.get(i).head();
            failure = new Failure(head.type(), Bounds.message(head.message()), Bounds.frames(frames.get(i)), failure);
        }
        return failure == null ? new Failure("", "", List.of(), null) : withSuppressed(failure, sections);
    }

    /** The frames of each, with those that it shares with the one around it. */
    private static List<List<String>> frames(List<TraceSection> causes) {
        List<List<String>> frames = new ArrayList<>();
        List<String> around = List.of();
        for (TraceSection cause : causes) {
            around = cause.frames(around);
            frames.add(around);
        }
        return frames;
    }

    private static Failure withSuppressed(Failure failure, List<TraceSection> sections) {
        boolean telling = failure.causedBy() != null
                || (!failure.message().isEmpty()
                        && !SEVERAL.matcher(failure.type()).matches());
        return telling
                ? failure
                : new Failure(failure.type(), failure.message(), failure.frames(), suppressed(sections));
    }

    private static @Nullable Failure suppressed(List<TraceSection> sections) {
        return sections.stream()
                .filter(TraceSection::isSuppressed)
                .findFirst()
                .map(section -> new Failure(
                        section.head().type(),
                        Bounds.message(section.head().message()),
                        Bounds.frames(section.frames(List.of())),
                        null))
                .orElse(null);
    }
}
