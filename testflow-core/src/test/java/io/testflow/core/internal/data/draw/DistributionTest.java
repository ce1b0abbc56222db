package io.testflow.core.internal.data.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final int ROWS = 100_000;

    @Test
    void uniform_numbers_are_equally_frequent() {
        assertThat(frequencies(Distribution.UNIFORM, 4))
                .containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(0.01));
    }

    @Test
    void normal_numbers_are_in_the_middle() {
        double[] shares = frequencies(Distribution.NORMAL, 3);

        assertThat(shares[1]).isGreaterThan(0.8);
        assertThat(shares[0]).isEqualTo(shares[2], within(0.01)).isGreaterThan(0.01);
    }

    @Test
    void zipf_numbers_halve_with_each_doubling() {
        double[] shares = frequencies(Distribution.ZIPF, 1000);

        assertThat(shares[0] / shares[1]).isEqualTo(1.7, within(0.2));
        assertThat(shares[9] / shares[19]).isEqualTo(1.9, within(0.3));
        assertThat(shares[999]).isPositive();
    }

    @Test
    void weighted_numbers_are_as_frequent_as_their_weights() {
        assertThat(frequencies(new Weights(List.of(7.0, 0.0, 3.0)), 3))
                .containsExactly(new double[] {0.7, 0, 0.3}, within(0.01));
    }

    private static double[] frequencies(Pick pick, int size) {
        double[] shares = new double[size];
        for (int row = 0; row < ROWS; row++) {
            shares[(int) pick.pick(Draw.of(5, row), size)] += 1.0 / ROWS;
        }
        assertThat(Arrays.stream(shares).sum()).isEqualTo(1, within(1e-6));
        return shares;
    }
}
