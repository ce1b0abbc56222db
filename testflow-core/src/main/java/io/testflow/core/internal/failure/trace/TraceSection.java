package io.testflow.core.internal.failure.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One throwable of a stack trace, while it is read line by line. For one thread. */
final class TraceSection {

    private static final String FRAME = "at ";
    private static final String SUPPRESSED = "Suppressed: ";
    private static final Pattern START =
            Pattern.compile("\\s*(?:\\[cause]: |(Caused by: |Wrapped by: |Suppressed: ))(.*)");
    private static final Pattern SHARED = Pattern.compile("\\s*\\.\\.\\. (\\d{1,6}) (?:more|common frames omitted).*");

    /** A line of source around the one that failed: {@code > 12 | expect(sum).toBe(3)}. */
    private static final Pattern SOURCE = Pattern.compile("\\s*(?:>\\s*)?\\d*\\s*\\|.*");

    private final String label;
    private final int suppressedAt;
    private final StringBuilder head = new StringBuilder();
    private final List<String> frames = new ArrayList<>();
    private int shared;

    /**
     * Starts one.
     *
     * @param label the words before its type
     * @param suppressedAt how far what it was suppressed with is indented; -1 for a throwable that was not
     */
    TraceSection(String label, int suppressedAt) {
        this.label = label;
        this.suppressedAt = suppressedAt;
    }

    /** The throwable that begins with a line, or {@code null} where none does. */
    static @Nullable TraceSection startedBy(String line, TraceSection before) {
        String words = line.stripLeading();
        boolean may =
                words.startsWith("Ca") || words.startsWith("Wr") || words.startsWith("Su") || words.startsWith("[");
        Matcher start = may ? START.matcher(line) : null;
        if (start == null || !start.matches() || start.group(2).startsWith("[CIRCULAR REFERENCE")) {
            return null;
        }
        String label = start.group(1) == null ? "" : start.group(1);
        int indent = line.length() - words.length();
        boolean within = before.isSuppressed() && indent >= before.suppressedAt;
        int alone = label.equals(SUPPRESSED) ? indent : -1;
        TraceSection section = new TraceSection(label, within ? before.suppressedAt : alone);
        section.head(start.group(2));
        return section;
    }

    String label() {
        return label;
    }

    boolean isSuppressed() {
        return suppressedAt >= 0;
    }

    void head(String text) {
        head.append(text);
    }

    /** Takes a line that begins no other throwable. */
    void take(String line) {
        String words = line.strip();
        if (words.startsWith(FRAME) && isFrame(words)) {
            frames.add(frame(words));
            return;
        }
        Matcher more = words.startsWith("... ") ? SHARED.matcher(words) : null;
        if (more != null && more.matches()) {
            shared = Integer.parseInt(more.group(1));
        } else if (frames.isEmpty() && !SOURCE.matcher(line).matches() && !words.startsWith("[CIRCULAR REFERENCE")) {
            head.append(head.isEmpty() ? "" : "\n").append(line);
        }
    }

    /** {@code at index 3} and {@code at [Source: ...]} belong to a message. */
    private static boolean isFrame(String words) {
        char last = words.charAt(words.length() - 1);
        int open = words.indexOf('(');
        return switch (last) {
            case ')' -> open > 0 && (words.charAt(open - 1) != ' ' || words.indexOf(':') > 0);
            case ']' -> words.contains(") ~[") || words.contains(") [");
            default -> Character.isDigit(last) && words.indexOf(':') > 0 && !words.contains(": ");
        };
    }

    /** Without what log writers add: the jar of the class. */
    private static String frame(String words) {
        int close = words.charAt(words.length() - 1) == ']' ? words.lastIndexOf(')') : -1;
        return words.substring(FRAME.length(), close < 0 ? words.length() : close + 1);
    }

    Head head() {
        return Head.of(head.toString());
    }

    /** Its frames, the shared ones taken from the throwable around it; none where that one was trimmed. */
    List<String> frames(List<String> around) {
        if (shared == 0 || shared > around.size()) {
            return frames;
        }
        List<String> all = new ArrayList<>(frames);
        all.addAll(around.subList(around.size() - shared, around.size()));
        return all;
    }
}
