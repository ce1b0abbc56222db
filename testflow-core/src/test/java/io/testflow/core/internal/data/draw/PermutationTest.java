package io.testflow.core.internal.data.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermutationTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 16, 17, 1000, 4097})
    void gives_each_number_one_place(long size) {
        Permutation order = new Permutation(42, size);

        assertThat(LongStream.range(0, size).map(order::at).sorted())
                .containsExactlyElementsOf(LongStream.range(0, size).boxed().toList());
    }

    @Test
    void orders_differ_by_their_keys() {
        assertThat(LongStream.range(0, 100).map(new Permutation(1, 100)::at).toArray())
                .isNotEqualTo(LongStream.range(0, 100)
                        .map(new Permutation(2, 100)::at)
                        .toArray())
                .isNotEqualTo(LongStream.range(0, 100).toArray());
    }

    @Test
    void keeps_numbers_apart_in_the_largest_range() {
        Permutation order = new Permutation(7, 1L << 62);

        assertThat(LongStream.range(0, 10_000).map(order::at).distinct().count())
                .isEqualTo(10_000);
        assertThat(LongStream.range(0, 10_000).map(order::at)).allMatch(number -> number >= 0 && number < 1L << 62);
    }
}
