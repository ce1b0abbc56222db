package io.testflow.core.internal.failure.cluster;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what two throwables of the same statement say. */
final class Words {

    /** Share of the words that both have, by Dice. */
    private static final double ALIKE = 0.6;

    private Words() {}

    static boolean areAlike(Thrown one, Thrown other) {
        Set<String> first = of(one);
        Set<String> second = of(other);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        boolean sameCodes = codes(first).equals(codes(second));
        return sameCodes && 2.0 * shared.size() >= ALIKE * (first.size() + second.size());
    }

    /** What a throwable says in numbers that mean something, in order. */
    static String codes(Thrown thrown) {
        return codes(of(thrown)).stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> of(Thrown thrown) {
        return new HashSet<>(Arrays.asList(thrown.message().shape().split(" ", -1)));
    }

    /** Numbers that a template keeps mean something. */
    private static Set<String> codes(Set<String> words) {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}
