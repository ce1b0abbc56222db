package io.testflow.core.internal.data.text;

import io.testflow.core.internal.data.domain.Domain;
import io.testflow.core.internal.data.draw.Draw;
import java.util.Optional;

/** Texts that can be counted. */
public interface Text extends Domain {

    /** Appends the text behind a number from 0, and below the size. */
    void append(StringBuilder target, long number);

    /** Appends one of the texts, by chance. */
    default void appendAny(StringBuilder target, Draw draw) {
        append(target, draw.below(size()));
    }

    /** How many characters the longest has. */
    int longest();

    /** Those of at most so many characters, or some of them; empty where there is none. */
    Optional<Text> within(int most);

    @Override
    default Object any(Draw draw) {
        StringBuilder text = new StringBuilder(longest());
        appendAny(text, draw);
        return text.toString();
    }

    @Override
    default Object nth(long number) {
        StringBuilder text = new StringBuilder(longest());
        append(text, number);
        return text.toString();
    }
}
