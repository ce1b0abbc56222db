package io.testflow.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of several measurements. */
public final class Median {

    private Median() {}

    /** The median; of an even number, the mean of the middle two. At least one measurement. */
    public static <T> double of(List<T> measurements, ToDoubleFunction<T> figure) {
        double[] sorted = measurements.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
