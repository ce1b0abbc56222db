package io.testflow.core.internal.data.text;

import io.testflow.core.internal.data.domain.Domain;
import io.testflow.core.internal.data.draw.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Texts one behind the other.
 *
 * <p>Each has a digit of the number; those that are left when the number can tell no more of them apart follow from it by chance.
 */
public final class Joined implements Text {

    private final Text[] parts;
    private final long size;
    private final int longest;

    /** Joins texts. */
    public Joined(List<? extends Text> parts) {
        this.parts = parts.toArray(new Text[0]);
        this.size = parts.stream().mapToLong(Text::size).reduce(1, Domain::times);
        this.longest = parts.stream().mapToInt(Text::longest).sum();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void append(StringBuilder target, long number) {
        long rest = number;
        long told = 1;
        for (int i = 0; i < parts.length; i++) {
            long choices = parts[i].size();
            long digit = told < ENDLESS ? rest % choices : Draw.within(Draw.mix(number + i), choices);
            rest /= choices;
            told = Domain.times(told, choices);
            parts[i].append(target, digit);
        }
    }

    @Override
    public void appendAny(StringBuilder target, Draw draw) {
        for (Text part : parts) {
            part.appendAny(target, draw);
        }
    }

    List<Text> parts() {
        return List.of(parts);
    }

    @Override
    public int longest() {
        return longest;
    }

    /** Takes the longest choices away, from whichever part has the longest, until the rest fits. */
    @Override
    public Optional<Text> within(int most) {
        List<Text> fitting = new ArrayList<>(List.of(parts));
        int length = longest;
        while (length > most) {
            int widest = widest(fitting);
            int before = widest < 0 ? 0 : fitting.get(widest).longest();
            Optional<Text> narrower =
                    widest < 0 ? Optional.empty() : fitting.get(widest).within(before - 1);
            if (narrower.isEmpty()) {
                return Optional.empty();
            }
            fitting.set(widest, narrower.get());
            length += narrower.get().longest() - before;
        }
        return Optional.of(new Joined(fitting));
    }

    /** The longest of those that can be shorter; -1 where none can. */
    private static int widest(List<Text> parts) {
        int widest = -1;
        for (int i = 0; i < parts.size(); i++) {
            Text part = parts.get(i);
            if ((widest < 0 || part.longest() > parts.get(widest).longest())
                    && part.within(part.longest() - 1).isPresent()) {
                widest = i;
            }
        }
        return widest;
    }
}
