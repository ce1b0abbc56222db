package io.testflow.core.internal.failure.secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places of secrets in a text, in any order and perhaps one within another. For one thread. */
final class Masking {

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    Masking(String text) {
        this.text = text;
    }

    private record Span(int from, int to) {}

    /** Hides a part of the text; an empty one is left alone. */
    void hide(int from, int to) {
        if (to > from) {
            spans.add(new Span(from, to));
        }
    }

    String masked() {
        if (spans.isEmpty()) {
            return text;
        }
        spans.sort(Comparator.comparingInt(Span::from));
        StringBuilder masked = new StringBuilder(text.length());
        int at = 0;
        for (Span span : spans) {
            if (span.from() >= at) {
                masked.append(text, at, span.from()).append(Secrets.MASK);
            }
            at = Math.max(at, span.to());
        }
        return masked.append(text, at, text.length()).toString();
    }
}
