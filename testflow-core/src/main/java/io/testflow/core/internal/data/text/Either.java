package io.testflow.core.internal.data.text;

import io.testflow.core.internal.data.domain.Domain;
import io.testflow.core.internal.data.draw.Draw;
import java.util.List;
import java.util.Optional;

/** One of several texts. */
public final class Either implements Text {

    private final Text[] choices;
    private final long size;
    private final int longest;

    /** Puts texts beside one another, at least one. */
    public Either(List<? extends Text> choices) {
        this.choices = choices.toArray(new Text[0]);
        this.size = choices.stream().mapToLong(Text::size).reduce(0, Domain::plus);
        this.longest = choices.stream().mapToInt(Text::longest).max().orElse(0);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void append(StringBuilder target, long number) {
        long rest = number;
        int choice = 0;
        while (rest >= choices[choice].size()) {
            rest -= choices[choice].size();
            choice++;
        }
        choices[choice].append(target, rest);
    }

    @Override
    public void appendAny(StringBuilder target, Draw draw) {
        choices[(int) draw.below(choices.length)].appendAny(target, draw);
    }

    List<Text> choices() {
        return List.of(choices);
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public Optional<Text> within(int most) {
        List<Text> fitting = List.of(choices).stream()
                .flatMap(choice -> choice.within(most).stream())
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new Either(fitting));
    }
}
