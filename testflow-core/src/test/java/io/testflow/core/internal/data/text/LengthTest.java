package io.testflow.core.internal.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.data.words.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource({"email, 25", "name, 8", "sentence, 40", "text, 80", "street, 14", "url, 30", "username, 9"})
    void shorter_texts_are_still_different_ones(String name, int most) {
        Text texts = Language.of("en").text(name).within(most).orElseThrow();
        long some = Math.min(5000, texts.size());

        List<String> values = LongStream.range(0, some)
                .map(i -> i * (texts.size() / some))
                .mapToObj(number -> (String) texts.nth(number))
                .toList();

        assertThat(values).doesNotHaveDuplicates().allMatch(value -> value.length() <= most);
    }

    @Test
    void says_where_there_is_none_that_short() {
        assertThat(Language.of("en").text("email").within(10)).isEmpty();
        assertThat(new Digits(10, 20).within(1)).isEmpty();
        assertThat(new Repeated(Words.of("ab"), 2, 3).within(3)).isEmpty();
        assertThat(new Characters("ab").within(0)).isEmpty();
    }

    @Test
    void takes_what_is_short_enough() {
        assertThat(new Digits(5, 2000).within(2)).contains(new Digits(5, 99));
        assertThat(new Repeated(Words.of("ab"), 0, 3).within(5)).contains(new Repeated(Words.of("ab"), 0, 2));
        assertThat(new Repeated(Words.of("ab"), 0, 3).within(1)).contains(Words.of(""));
        assertThat(new Either(List.of(Words.of("abc"), Words.of("a"))).within(2).map(Text::longest))
                .isEqualTo(Optional.of(1));
    }
}
