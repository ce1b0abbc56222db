package io.testflow.core.internal.data.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.internal.data.draw.Draw;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegularExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "[A-Z]{2}\\d{4}",
                "(cat|dog|bird)s?",
                "[^0-9a-z]+",
                "\\w\\W\\s\\S\\D",
                "^x*y{2,}z{0,3}$",
                "a|b|",
                "(?:ab){3}",
                "[]\\-x]",
                "[a\\]b-]",
                ".\\.\\t\\n",
                "a{1}",
                ""
            })
    void makes_texts_that_match(String expression) {
        Text texts = RegularExpression.texts(expression);

        for (long i = 0; i < 200; i++) {
            assertThat((String) texts.any(Draw.of(1, i))).matches(expression).hasSizeLessThanOrEqualTo(texts.longest());
            assertThat((String) texts.nth(i % texts.size())).matches(expression);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "[ab]{3}, 8",
        "'[ab]{0,2}', 7",
        "(x|[0-9])?, 12",
        "[0-9]{4}-[0-9]{2}, 1000000",
    })
    void counts_them_and_has_each_once(String expression, long size) {
        Text texts = RegularExpression.texts(expression);

        assertThat(texts.size()).isEqualTo(size);
        assertThat(LongStream.range(0, size).mapToObj(texts::nth).distinct().count())
                .isEqualTo(size);
    }

    @Test
    void keeps_numbers_apart_where_there_are_more_texts_than_numbers() {
        Text texts = RegularExpression.texts("[a-z]{40}");

        assertThat(texts.size()).isEqualTo(1L << 62);
        assertThat(LongStream.range(0, 1000).mapToObj(texts::nth).distinct()).hasSize(1000);
        assertThat(LongStream.range(0, 1000)
                        .mapToObj(n -> texts.nth(n * (1L << 50) + n))
                        .distinct())
                .hasSize(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "(ab, `(` without `)` at character 3",
        "ab), `)` without `(` at character 3",
        "[ab, `[` without `]` at character 3",
        "*a, `*` at character 1",
        "a**, a quantifier behind a quantifier at character 3",
        "(?<x>a), a group that does not just hold together at character 3",
        "\\b, `\\b` at character 2",
        "a{x}, `{` without numbers at character 2",
        "'a{3,2}', '`{3,2}` at character 2'",
        "[z-a], a range that ends before it begins at character 5",
    })
    void says_what_it_does_not_know(String expression, String problem) {
        assertThatThrownBy(() -> RegularExpression.texts(expression))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`" + expression + "` has " + problem);
    }

    @ParameterizedTest
    @CsvSource({
        "[A-Z]{3}, false",
        "'[A-Z]{3}[0-9]{1,5}', false",
        "'[0-9]{1,3}-[0-9]{1,3}', true",
        "a?a?, true",
        "(a|b|ab), false",
        "(a|a), true",
        "([ab]|[bc]), true",
        "([ab]|[bc]{2}), false",
        "'([ab]{1,2}){2}', true",
        "([ab]{2}){3}, false",
    })
    void knows_where_two_numbers_may_mean_the_same(String expression, boolean ambiguous) {
        assertThat(Ambiguity.isPossible(RegularExpression.texts(expression))).isEqualTo(ambiguous);
    }
}
