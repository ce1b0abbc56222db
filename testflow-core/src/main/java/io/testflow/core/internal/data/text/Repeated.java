package io.testflow.core.internal.data.text;

import io.testflow.core.internal.data.domain.Domain;
import io.testflow.core.internal.data.draw.Draw;
import java.util.Optional;

/**
 * A text several times.
 *
 * @param part the text, another one each time
 * @param least how often at least, 0 or more
 * @param most how often at most
 */
public record Repeated(Text part, int least, int most) implements Text {

    @Override
    public long size() {
        long power = power(least);
        long size = power;
        for (int times = least + 1; times <= most; times++) {
            power = Domain.times(power, part.size());
            size = Domain.plus(size, power);
        }
        return size;
    }

    private long power(int times) {
        long power = 1;
        for (int i = 0; i < times; i++) {
            power = Domain.times(power, part.size());
        }
        return power;
    }

    @Override
    public void append(StringBuilder target, long number) {
        long rest = number;
        int times = least;
        long power = power(least);
        while (rest >= power && times < most) {
            rest -= power;
            times++;
            power = Domain.times(power, part.size());
        }
        long told = 1;
        for (int i = 0; i < times; i++) {
            part.append(target, told < ENDLESS ? rest % part.size() : Draw.within(Draw.mix(number + i), part.size()));
            rest /= part.size();
            told = Domain.times(told, part.size());
        }
    }

    @Override
    public void appendAny(StringBuilder target, Draw draw) {
        long times = least + draw.below(most - least + 1L);
        for (long i = 0; i < times; i++) {
            part.appendAny(target, draw);
        }
    }

    @Override
    public int longest() {
        return most * part.longest();
    }

    @Override
    public Optional<Text> within(int length) {
        if (length < 0) {
            return Optional.empty();
        }
        if (part.longest() == 0 || longest() <= length) {
            return Optional.of(this);
        }
        int times = Math.min(most, length / part.longest());
        if (times >= Math.max(1, least)) {
            return Optional.of(new Repeated(part, least, times));
        }
        return least == 0
                ? Optional.of(Words.of(""))
                : part.within(length / least).map(narrower -> new Repeated(narrower, least, least));
    }
}
