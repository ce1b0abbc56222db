package io.testflow.core.internal.failure.category;

import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.Evidence.Where;
import io.testflow.core.internal.failure.category.rule.Phrase;
import io.testflow.core.internal.failure.category.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether a rule holds for one throwable.
 *
 * @param chain all throwables, outermost first
 */
record Finder(List<Link> chain) {

    /** How deep below the top of a stack a library still shows that it threw. */
    private static final int TOP_FRAMES = 12;

    private static final int LONGEST_EVIDENCE = 200;

    /** What the rule saw in a throwable, empty where it does not hold. */
    Optional<List<Evidence>> find(Rule rule, Link link) {
        List<Evidence> seen = new ArrayList<>(2);
        if (!rule.types().isEmpty()) {
            if (rule.types().stream().noneMatch(type -> type.matches(link.type()))) {
                return Optional.empty();
            }
            seen.add(new Evidence(Where.TYPE, link.type()));
        }
        return holdsWords(rule, link, seen) && holdsFrames(rule, link, seen) && holdsWithin(rule, seen)
                ? Optional.of(seen)
                : Optional.empty();
    }

    private static boolean holdsWords(Rule rule, Link link, List<Evidence> seen) {
        if (rule.words().isEmpty()) {
            return true;
        }
        if (link.assertion() && !rule.inAssertions() && rule.types().isEmpty()) {
            return false;
        }
        Optional<String> line = line(rule.words(), link.message(), link.lower());
        line.ifPresent(text -> seen.add(new Evidence(Where.MESSAGE, text)));
        return line.isPresent();
    }

    /** The line of a text in which one of the phrases begins. */
    static Optional<String> line(List<Phrase> words, String text, String lower) {
        for (Phrase phrase : words) {
            int at = phrase.in(lower);
            // Lower case can be longer than what it is of.
            if (at >= 0 && at < text.length()) {
                int start = text.lastIndexOf('\n', at) + 1;
                int end = text.indexOf('\n', at);
                String line =
                        text.substring(start, end < 0 ? text.length() : end).strip();
                return Optional.of(shortened(line));
            }
        }
        return Optional.empty();
    }

    static String shortened(String line) {
        return line.length() <= LONGEST_EVIDENCE ? line : line.substring(0, LONGEST_EVIDENCE - 1) + "…";
    }

    private static boolean holdsFrames(Rule rule, Link link, List<Evidence> seen) {
        if (rule.frames().isEmpty()) {
            return true;
        }
        for (String frame :
                link.frames().subList(0, Math.min(TOP_FRAMES, link.frames().size()))) {
            if (rule.frames().stream().anyMatch(place -> isAt(place, frame))) {
                seen.add(new Evidence(Where.FRAME, frame));
                return true;
            }
        }
        return false;
    }

    /**
     * A place with a slash is a part of a path, one behind a tilde any part, any other the start of a class name behind module
     * and class loader.
     */
    private static boolean isAt(String place, String frame) {
        if (place.startsWith("~")) {
            return frame.contains(place.substring(1));
        }
        if (place.indexOf('/') >= 0) {
            return frame.contains(place);
        }
        int named = frame.lastIndexOf('/', Math.max(frame.indexOf('('), 0)) + 1;
        return frame.startsWith(place, named);
    }

    private boolean holdsWithin(Rule rule, List<Evidence> seen) {
        if (rule.within().isEmpty()) {
            return true;
        }
        for (Link link : chain) {
            if (rule.within().stream().anyMatch(type -> type.matches(link.type()))) {
                seen.add(new Evidence(Where.TYPE, link.type()));
                return true;
            }
        }
        return false;
    }
}
