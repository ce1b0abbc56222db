package io.testflow.engine.internal.report;

import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stack trace as {@code printStackTrace} writes it, read back. */
final class StackText {

    private static final String FRAME = "at ";
    private static final String CAUSE = "Caused by: ";
    private static final String SUPPRESSED = "Suppressed: ";

    private StackText() {}

    /**
     * The failure of a test.
     *
     * @param type what the report names as its class
     * @param message what the report names as its message
     * @param text the stack trace, empty where there is none
     */
    static Failure of(String type, String message, String text) {
        List<List<String>> sections = sections(text);
        Failure cause = null;
        for (int i = sections.size() - 1; i > 0; i--) {
            cause = cause(sections.get(i), cause);
        }
        return new Failure(type, message, frames(sections.get(0)), cause);
    }

    private static List<List<String>> sections(String text) {
        List<List<String>> sections = new ArrayList<>();
        sections.add(new ArrayList<>());
        for (String line : text.lines().toList()) {
            if (line.startsWith(CAUSE)) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(line);
        }
        return sections;
    }

    private static Failure cause(List<String> section, @Nullable Failure causedBy) {
        String head = String.join(
                        "\n",
                        section.stream()
                                .takeWhile(line -> !line.strip().startsWith(FRAME))
                                .toList())
                .substring(CAUSE.length());
        int colon = head.indexOf(": ");
        return colon < 0
                ? new Failure(head.strip(), "", frames(section), causedBy)
                : new Failure(head.substring(0, colon), head.substring(colon + 2), frames(section), causedBy);
    }

    /** What was suppressed has frames too, which are not the failure's. */
    private static List<String> frames(List<String> section) {
        return section.stream()
                .map(String::strip)
                .takeWhile(line -> !line.startsWith(SUPPRESSED))
                .filter(line -> line.startsWith(FRAME))
                .map(line -> line.substring(FRAME.length()))
                .toList();
    }
}
