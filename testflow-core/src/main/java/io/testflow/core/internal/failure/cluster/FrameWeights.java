package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.NormalFrame;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much a frame says of a cause: more near the top, more where few causes have it.
 *
 * <p>A frame at position i (from 1) of a stack weighs ln(1 + N / df) / i, where df of N causes have the frame; the two
 * factors, position and inverse document frequency, are those of TraceSim (Vasiliev and others 2020, arXiv 2009.12590). Stacks are
 * aligned in linear time as by FaST (Rodrigues and others, MSR 2022): the k-th occurrence of a frame in one with the k-th in
 * the other. The likeness is what the aligned frames weigh in both, the smaller of the two weights counting, over the larger sum:
 * from 0 to 1.
 */
final class FrameWeights {

    /** Above it, only frames far from the top or frames that most causes have differ. */
    static final double ALIKE = 0.85;

    private static final int TOP = 12;
    private static final int READ = 60;

    private final Map<NormalFrame, Integer> causes;
    private final int all;

    private FrameWeights(Map<NormalFrame, Integer> causes, int all) {
        this.causes = causes;
        this.all = all;
    }

    static FrameWeights over(List<List<NormalFrame>> stacks) {
        Map<NormalFrame, Integer> causes = new HashMap<>();
        for (List<NormalFrame> stack : stacks) {
            new HashSet<>(stack.subList(0, Math.min(READ, stack.size())))
                    .forEach(frame -> causes.merge(frame, 1, Integer::sum));
        }
        return new FrameWeights(causes, stacks.size());
    }

    /** The frame that weighs most, which two stacks that are alike share. */
    Optional<NormalFrame> heaviest(List<NormalFrame> stack) {
        return IntStream.range(0, Math.min(TOP, stack.size()))
                .boxed()
                .max(Comparator.comparingDouble((Integer i) -> weight(stack, i)).thenComparing(i -> -i))
                .map(stack::get);
    }

    boolean areAlike(List<NormalFrame> one, List<NormalFrame> other) {
        return likeness(one, other) >= ALIKE;
    }

    double likeness(List<NormalFrame> one, List<NormalFrame> other) {
        Map<Occurrence, Double> first = occurrences(one);
        Map<Occurrence, Double> second = occurrences(other);
        double shared = first.entrySet().stream()
                .mapToDouble(each -> Math.min(each.getValue(), second.getOrDefault(each.getKey(), 0.0)))
                .sum();
        double most = Math.max(sum(first), sum(second));
        return most == 0 ? 0 : shared / most;
    }

    private Map<Occurrence, Double> occurrences(List<NormalFrame> stack) {
        Map<NormalFrame, Integer> seen = new HashMap<>();
        Map<Occurrence, Double> occurrences = new HashMap<>();
        for (int i = 0; i < Math.min(READ, stack.size()); i++) {
            NormalFrame frame = stack.get(i);
            occurrences.put(new Occurrence(frame, seen.merge(frame, 1, Integer::sum)), weight(stack, i));
        }
        return occurrences;
    }

    private double weight(List<NormalFrame> stack, int index) {
        return Math.log1p((double) all / causes.getOrDefault(stack.get(index), 1)) / (index + 1);
    }

    private static double sum(Map<Occurrence, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private record Occurrence(NormalFrame frame, int number) {}
}
