package io.testflow.core.internal.failure.trace;

import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with no stack that is known: all of it is the message, and the places that it names are the frames. */
final class PlainTrace {

    /** A line that is a place alone, as PHP writes it, or that begins with one, as Go does. */
    private static final Pattern PLACE =
            Pattern.compile("\\s*((?:[A-Za-z]:)?[^\\s:'\"<>()]+\\.[A-Za-z]{1,5}:\\d{1,9}(?::\\d{1,9})?)(?:: (.*))?");

    private static final Pattern PANIC = Pattern.compile("thread '.*' (?:\\(\\d+\\) )?panicked at (\\S+:\\d+:\\d+):?");
    private static final Pattern NOISE = Pattern.compile(
            "\\s*(?:=== (?:RUN|PAUSE|CONT|NAME|FAIL).*|--- (?:FAIL|PASS|SKIP): .*|FAIL|[\\w\\\\]+::[\\w ]+)\\s*");

    private PlainTrace() {}

    static Failure read(String text) {
        List<String> frames = new ArrayList<>();
        List<String> message = new ArrayList<>();
        text.lines().forEach(line -> take(line, message, frames));
        boolean panic = text.contains("' panicked at ") || text.contains("panic: ");
        Head head = Head.of(String.join("\n", message.isEmpty() ? text.lines().toList() : message));
        return new Failure(
                head.type().isEmpty() && panic ? "panic" : head.type(),
                Bounds.message(head.message()),
                Bounds.frames(frames),
                null);
    }

    private static void take(String line, List<String> message, List<String> frames) {
        Matcher place = line.indexOf(':') < 0 ? null : PLACE.matcher(line);
        Matcher panic = line.contains(" panicked at ") ? PANIC.matcher(line) : null;
        if (panic != null && panic.matches()) {
            frames.add(panic.group(1));
        } else if (place != null && place.matches()) {
            frames.add(place.group(1));
            if (place.group(2) != null) {
                message.add(place.group(2));
            }
        } else if (!NOISE.matcher(line).matches()) {
            message.add(line);
        }
    }
}
