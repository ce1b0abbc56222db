package io.testflow.core.internal.data.draw;

import java.util.Arrays;
import java.util.List;

/** Numbers that are as frequent as their weights say. */
public final class Weights implements Pick {

    private final double[] sums;

    /**
     * Weights of the numbers from 0.
     *
     * @param weights each 0 or more, one of them more
     */
    public Weights(List<Double> weights) {
        double sum = 0;
        sums = new double[weights.size()];
        for (int i = 0; i < sums.length; i++) {
            sum += weights.get(i);
            sums[i] = sum;
        }
    }

    @Override
    public long pick(Draw draw, long size) {
        double at = draw.share() * sums[sums.length - 1];
        int found = Arrays.binarySearch(sums, at);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
