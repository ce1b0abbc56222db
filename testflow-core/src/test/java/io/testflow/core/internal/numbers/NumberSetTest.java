package io.testflow.core.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberSetTest {

    private static final int FAR = 1_000_000;

    @Test
    void holds_just_the_numbers_that_it_was_made_of() {
        NumberSet set = NumberSet.of(FAR, 64, 0, 63, 64);

        assertThat(numbers(set)).containsExactly(0, 63, 64, FAR);
        assertThat(set.contains(63)).isTrue();
        assertThat(set.contains(FAR)).isTrue();
        assertThat(set.contains(65)).isFalse();
        assertThat(set.contains(128)).isFalse();
        assertThat(set.isEmpty()).isFalse();
    }

    @Test
    void takes_no_words_for_the_space_between_its_numbers() {
        assertThat(NumberSet.of(3, FAR).size()).isEqualTo(2);
    }

    @Test
    void no_numbers_are_an_empty_set() {
        assertThat(NumberSet.of()).isEqualTo(NumberSet.NONE);
        assertThat(NumberSet.NONE.isEmpty()).isTrue();
        assertThat(NumberSet.NONE.contains(0)).isFalse();
        assertThat(numbers(NumberSet.NONE)).isEmpty();
    }

    @Test
    void sets_of_the_same_numbers_are_the_same() {
        NumberSet set = NumberSet.of(1, FAR);

        assertThat(set).isEqualTo(NumberSet.of(FAR, 1)).hasSameHashCodeAs(NumberSet.of(FAR, 1));
        assertThat(set).isNotEqualTo(NumberSet.of(2, FAR)).isNotEqualTo(NumberSet.of(1, FAR + 64));
        assertThat(set.equals("1")).isFalse();
    }

    @Test
    void tells_whether_two_sets_have_a_number_in_common() {
        assertThat(NumberSet.of(1, 200, 300).intersects(NumberSet.of(2, 100, 300)))
                .isTrue();
        assertThat(NumberSet.of(1, 200).intersects(NumberSet.of(2, 201))).isFalse();
        assertThat(NumberSet.of(1).intersects(NumberSet.of(FAR))).isFalse();
        assertThat(NumberSet.of(FAR).intersects(NumberSet.of(1))).isFalse();
        assertThat(NumberSet.NONE.intersects(NumberSet.of(1))).isFalse();
    }

    @Test
    void gives_its_numbers_eight_at_a_time() {
        List<String> octets = new ArrayList<>();

        NumberSet.of(0, 7, 8, 63, 130).forEachOctet((octet, bits) -> octets.add(octet + ":" + bits));

        assertThat(octets).containsExactly("0:129", "1:1", "7:128", "16:4");
    }

    private static List<Integer> numbers(NumberSet set) {
        List<Integer> numbers = new ArrayList<>();
        set.forEach(numbers::add);
        return numbers;
    }
}
