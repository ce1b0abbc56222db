package io.testflow.engine.summary;

import io.testflow.core.result.Failure;
import io.testflow.core.result.TestResult;
import io.testflow.engine.report.ReasonCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the summary words numbers, tests and reasons, and fits them into a line. */
final class Wording {

    /** With Maven's {@code [INFO] } before it a line has 100 columns. */
    static final int WIDTH = 93;

    private static final String CUT = "...";
    private static final int MINUTE = 60;
    private static final int WHOLE_SECONDS_FROM = 10;

    private Wording() {}

    /** {@code 1 class}, {@code 5 classes}. */
    static String classes(long count) {
        return count == 1 ? "1 class" : count + " classes";
    }

    /** {@code 1 test}, {@code 5 tests}. */
    static String tests(long count) {
        return count == 1 ? "1 test" : count + " tests";
    }

    /** {@code 0.4 s}, {@code 34 s}, {@code 3 min 5 s}. */
    static String time(double seconds) {
        if (seconds < WHOLE_SECONDS_FROM) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        return whole < MINUTE ? whole + " s" : whole / MINUTE + " min " + whole % MINUTE + " s";
    }

    /** {@code OrderTest.total: expected 5 but was 4}. */
    static String failure(TestResult result) {
        String thrown = result.failure().map(Wording::thrown).orElse("");
        return thrown.isEmpty() ? name(result) : name(result) + ": " + thrown;
    }

    /** {@code OrderTest.total}, with the name of the invocation where it is one of several. */
    static String name(TestResult result) {
        String test = result.test().simpleClassName()
                + result.test().method().map(method -> "." + method).orElse("");
        String display = result.displayName();
        return display.startsWith("[") ? test + display.lines().findFirst().orElse("") : test;
    }

    private static String thrown(Failure failure) {
        String message = failure.message()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        return message.isEmpty() ? failure.type() : message.strip();
    }

    /** {@code Shipping.costOf (body changed): 2 classes}. */
    static String reason(ReasonCount reason) {
        String text = reason.subject().isEmpty()
                ? reason.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : reason.subject();
        return text + ": " + classes(reason.classes());
    }

    /** The text, cut so that it fits into a line. */
    static String fit(String text) {
        return fit(text, WIDTH);
    }

    /** The text, cut to so many columns. */
    static String fit(String text, int width) {
        String line = text.replaceAll("\\R", " ");
        return line.length() <= width ? line : line.substring(0, width - CUT.length()) + CUT;
    }

    /** The text on as many lines as it needs, at most so many; those after the first are indented. */
    static List<String> wrap(String text, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.replaceAll("\\s+", " ");
        while (rest.length() > WIDTH && lines.size() < most - 1) {
            int space = rest.lastIndexOf(' ', WIDTH);
            int end = space > WIDTH / 2 ? space : WIDTH;
            lines.add(rest.substring(0, end));
            rest = "  " + rest.substring(end).strip();
        }
        lines.add(fit(rest));
        return lines;
    }
}
