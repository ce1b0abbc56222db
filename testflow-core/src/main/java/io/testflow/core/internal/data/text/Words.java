package io.testflow.core.internal.data.text;

import io.testflow.core.internal.data.draw.Draw;
import java.util.List;
import java.util.Optional;

/**
 * One of some words.
 *
 * @param words at least one, all different
 */
public record Words(List<String> words) implements Text {

    /** Copies the list. */
    public Words {
        words = List.copyOf(words);
    }

    /** One word alone. */
    public static Words of(String word) {
        return new Words(List.of(word));
    }

    @Override
    public long size() {
        return words.size();
    }

    @Override
    public Object nth(long number) {
        return words.get((int) number);
    }

    @Override
    public void append(StringBuilder target, long number) {
        target.append(words.get((int) number));
    }

    @Override
    public void appendAny(StringBuilder target, Draw draw) {
        if (words.size() == 1) {
            draw.skip();
            target.append(words.get(0));
        } else {
            target.append(words.get((int) draw.below(words.size())));
        }
    }

    @Override
    public int longest() {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    @Override
    public Optional<Text> within(int most) {
        List<String> some = words.stream().filter(word -> word.length() <= most).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Words(some));
    }
}
