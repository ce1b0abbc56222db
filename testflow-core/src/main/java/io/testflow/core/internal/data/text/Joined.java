package io.testflow.core.internal.data.text;

import io.testflow.core.internal.data.domain.Domain;
import io.testflow.core.internal.data.draw.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts one behind the other.
 *
 * <p>Each has a digit of the number; those that are left when the number can tell no more of them apart follow from it by chance.
 */
public final class Joined implements Text {

    private final Text[] parts;
    private final Text[] leaves;
    private final long[] sizes;
    private final int told;
    private final long size;
    private final int longest;

    /** Joins texts. */
    public Joined(List<? extends Text> parts) {
        this.parts = parts.toArray(new Text[0]);
        this.leaves = parts.stream().flatMap(Joined::leaves).toArray(Text[]::new);
        this.sizes = parts.stream().mapToLong(Text::size).toArray();
        this.told = told(sizes);
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
        for (int i = 0; i < told; i++) {
            parts[i].append(target, rest % sizes[i]);
            rest /= sizes[i];
        }
        for (int i = told; i < parts.length; i++) {
            parts[i].append(target, Draw.within(Draw.mix(number + i), sizes[i]));
        }
    }

    @Override
    public void appendAny(StringBuilder target, Draw draw) {
        for (Text leaf : leaves) {
            leaf.appendAny(target, draw);
        }
    }

    /** By chance, it is all the same which parts are joined first. */
    private static Stream<Text> leaves(Text part) {
        return part instanceof Joined joined ? Stream.of(joined.leaves) : Stream.of(part);
    }

    /** How many parts, from the first on, a number can tell apart. */
    private static int told(long[] sizes) {
        long product = 1;
        int told = 0;
        while (told < sizes.length && product < ENDLESS) {
            product = Domain.times(product, sizes[told++]);
        }
        return told;
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
