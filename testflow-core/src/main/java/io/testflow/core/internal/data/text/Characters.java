package io.testflow.core.internal.data.text;

import java.util.Optional;

/**
 * One of some characters.
 *
 * @param characters at least one, all different
 */
public record Characters(String characters) implements Text {

    @Override
    public long size() {
        return characters.length();
    }

    @Override
    public void append(StringBuilder target, long number) {
        target.append(characters.charAt((int) number));
    }

    @Override
    public int longest() {
        return 1;
    }

    @Override
    public Optional<Text> within(int most) {
        return most >= 1 ? Optional.of(this) : Optional.empty();
    }
}
