package io.testflow.core.internal.data.kind;

import io.testflow.core.internal.data.domain.Domain;
import java.util.function.ToLongFunction;

/**
 * The lowest and the highest of some numbers.
 *
 * @param from the lowest
 * @param to the highest, not below it
 */
record Bounds(long from, long to) {

    /**
     * Understands {@code 1..100}.
     *
     * @param allowed what the two ends are
     * @param last what the higher end stands for
     */
    static Bounds of(
            Arguments arguments,
            String word,
            String allowed,
            ToLongFunction<String> first,
            ToLongFunction<String> last) {
        int dots = word.indexOf("..");
        if (dots < 1) {
            throw arguments.wrong(word, allowed);
        }
        Bounds bounds;
        try {
            bounds = new Bounds(first.applyAsLong(word.substring(0, dots)), last.applyAsLong(word.substring(dots + 2)));
        } catch (RuntimeException e) {
            throw arguments.wrong(word, allowed);
        }
        if (bounds.to < bounds.from) {
            throw arguments.wrong(word, allowed + ", of which the second is not lower than the first");
        }
        if (bounds.size() < 1 || bounds.size() > Domain.ENDLESS) {
            throw arguments.wrong(word, "no more than 2^62 different values");
        }
        return bounds;
    }

    long size() {
        return to - from + 1;
    }
}
