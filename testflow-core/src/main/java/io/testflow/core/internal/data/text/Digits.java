package io.testflow.core.internal.data.text;

import java.util.Optional;

/**
 * Whole numbers as texts.
 *
 * @param from the lowest, 0 or more
 * @param to the highest
 */
public record Digits(long from, long to) implements Text {

    @Override
    public long size() {
        return to - from + 1;
    }

    @Override
    public void append(StringBuilder target, long number) {
        target.append(from + number);
    }

    @Override
    public int longest() {
        return Long.toString(to).length();
    }

    @Override
    public Optional<Text> within(int most) {
        if (longest() <= most) {
            return Optional.of(this);
        }
        long highest = most < 1 ? -1 : (long) Math.pow(10, most) - 1;
        return highest < from ? Optional.empty() : Optional.of(new Digits(from, highest));
    }
}
