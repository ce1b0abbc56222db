package io.testflow.core.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern for paths with slashes: {@code *} stands for any characters within a segment, {@code ?} for one of them, and
 * {@code **} alone between slashes for any number of segments, none included. All else stands for itself; upper and lower
 * case differ. {@code docs/**} is the folder {@code docs} and all that is in it.
 */
final class Glob {

    private static final String ANY_DEPTH = "**";

    private final Pattern pattern;

    private Glob(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Understands a pattern.
     *
     * @throws IllegalArgumentException when it is none; the message says why, in words that can follow a colon
     */
    static Glob of(String text) {
        List<String> segments = new ArrayList<>();
        for (String segment : text.split("/", -1)) {
            if (segment.isEmpty()) {
                throw new IllegalArgumentException(
                        "it is empty, or starts or ends with a separator, or has two in a row");
            }
            if (segment.contains(ANY_DEPTH) && !segment.equals(ANY_DEPTH)) {
                throw new IllegalArgumentException("`**` must stand alone between separators, as in `docs/**`");
            }
            boolean repeated = segment.equals(ANY_DEPTH)
                    && !segments.isEmpty()
                    && segments.get(segments.size() - 1).equals(ANY_DEPTH);
            if (!repeated) {
                segments.add(segment);
            }
        }
        return new Glob(Pattern.compile(regex(segments), Pattern.DOTALL));
    }

    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    private static String regex(List<String> segments) {
        if (segments.equals(List.of(ANY_DEPTH))) {
            return ".*";
        }
        StringBuilder regex = new StringBuilder();
        String separator = "";
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            boolean last = i == segments.size() - 1;
            if (!segment.equals(ANY_DEPTH)) {
                regex.append(separator).append(segment(segment));
                separator = "/";
            } else if (last) {
                regex.append("(?:/.*)?");
            } else {
                regex.append(separator).append("(?:[^/]+/)*");
                separator = "";
            }
        }
        return regex.toString();
    }

    private static String segment(String segment) {
        StringBuilder regex = new StringBuilder();
        segment.codePoints().forEach(c -> {
            switch (c) {
                case '*' -> regex.append("[^/]*");
                case '?' -> regex.append("[^/]");
                default -> regex.append(Pattern.quote(Character.toString(c)));
            }
        });
        return regex.toString();
    }
}
