package io.testflow.core.internal.failure.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One exception of a traceback, while it is read line by line. For one thread. */
final class PythonSection {

    private static final Pattern FILE = Pattern.compile("\\s*File \"([^\"]+)\", line (\\d+)(?:, in (.+))?");
    /** {@code tests/test_cart.py:12: in test_total} and {@code tests/test_cart.py:12: ValueError}. */
    private static final Pattern PLACE = Pattern.compile("(\\S+\\.py[xi]?):(\\d+): ?(?:in (\\S+)|([\\w.]*))\\s*");

    private static final Pattern FUNCTION = Pattern.compile("(?:    |>   )(?:async )?def (\\w+)\\(.*");
    private static final Pattern ERROR = Pattern.compile("E( {3,}.*)?");

    private final List<String> frames = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> tail = new ArrayList<>();
    private String function = "";
    private String type = "";

    void take(String line) {
        Matcher file = FILE.matcher(line);
        Matcher place = PLACE.matcher(line);
        Matcher def = FUNCTION.matcher(line);
        if (ERROR.matcher(line).matches()) {
            errors.add(line.substring(1));
        } else if (file.matches()) {
            frame(file.group(1), file.group(2), file.group(3) == null ? "" : file.group(3));
        } else if (place.matches()) {
            boolean named = place.group(3) != null;
            frame(place.group(1), place.group(2), named ? place.group(3) : function);
            type = named ? type : place.group(4);
            function = "";
        } else if (def.matches()) {
            function = def.group(1);
        } else if (!tail.isEmpty() || (!line.startsWith("  ") && !line.isBlank())) {
            tail.add(line);
        }
    }

    private void frame(String file, String line, String name) {
        frames.add(ForeignFrame.python(file, line, name));
        tail.clear();
    }

    /** Its frames, where it was raised first. */
    List<String> frames() {
        List<String> top = new ArrayList<>(frames);
        Collections.reverse(top);
        return top;
    }

    /** What was raised: pytest marks it, the interpreter prints it below the frames. */
    Head head() {
        Head head = Head.of(errors.isEmpty() ? String.join("\n", tail) : message());
        return head.type().isEmpty() ? new Head(type, head.message()) : head;
    }

    private String message() {
        int indent = errors.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return String.join(
                "\n",
                errors.stream()
                        .map(line -> line.substring(Math.min(indent, line.length())))
                        .toList());
    }
}
