package io.testflow.engine.internal.failure.junitxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedTextTest {

    @Test
    void keeps_the_beginning_and_the_end_and_says_what_is_cut_between_them() {
        assertThat(cut("0123456789", 4, 3)).isEqualTo("0123\n[3 more characters cut]\n789");
        assertThat(cut("0123456", 4, 3)).isEqualTo("0123456");
        assertThat(cut("012", 4, 3)).isEqualTo("012");
    }

    @Test
    void says_what_is_cut_also_where_nothing_of_one_side_is_kept() {
        assertThat(cut("0123456789", 4, 0)).isEqualTo("0123\n[6 more characters cut]\n");
        assertThat(cut("0123456789", 0, 4)).isEqualTo("[6 more characters cut]\n6789");
    }

    private static String cut(String text, int most, int mostAtEnd) {
        BoundedText bounded = new BoundedText(most, mostAtEnd);
        for (char each : text.toCharArray()) {
            bounded.append(new char[] {each}, 0, 1);
        }
        return bounded.toString();
    }
}
