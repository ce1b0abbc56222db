package io.testflow.engine.internal.failure.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void leaves_what_can_be_seen_as_it_is() {
        String text = "<b>\t\u00fcber \u05d0\u05d1 \ud83d\ude00\n";

        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    void shows_what_cannot_be_seen() {
        assertThat(PlainText.of("a\u0000b\u0007c\u202ed\u200be\u2028f\uffffg"))
                .isEqualTo("a\\u0000b\\u0007c\\u202ed\\u200be\\u2028f\\uffffg");
        assertThat(PlainText.of("a\u001b]0;title\u0007")).isEqualTo("a\\u001b]0;title\\u0007");
    }

    @Test
    void leaves_out_colours_of_terminals() {
        assertThat(PlainText.of("\u001b[1;31mred\u001b[0m")).isEqualTo("red");
    }

    @Test
    void replaces_half_a_surrogate_pair() {
        assertThat(PlainText.of("a\ud83db")).isEqualTo("a\ufffdb");
    }

    @Test
    void writes_several_lines_as_one() {
        assertThat(PlainText.line(" a \r\n\n b\tc ", 100)).isEqualTo("a b c");
    }

    @Test
    void cuts_what_is_long_and_no_pair_in_two() {
        assertThat(PlainText.line("abcdefgh", 8)).isEqualTo("abcdefgh");
        assertThat(PlainText.line("abcdefghi", 8)).isEqualTo("abcde...");
        assertThat(PlainText.cut("abcd\ud83d\ude00efghi", 8)).isEqualTo("abcd...");
    }
}
