package io.testflow.core.internal.failure.category;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.failure.category.rule.Phrase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            connection to * refused | the connection to localhost:1 was refused | 4
            connection to * refused | refused a connection to nobody            | -1
            connection              | a reconnection                            | -1
            connection              | a reconnection, a connection              | 18
            ^assert                 | assert 3 == 4                             | 0
            ^assert                 | we assert 3                               | -1
            answered 5##            | it answered 5 times, then answered 503    | 26
            answered 5##            | it answered 50                            | -1
            : x                     | a: x                                      | 1
            """)
    void words_are_found_where_a_word_begins(String phrase, String text, int at) {
        assertThat(Phrase.of(phrase).in(text)).isEqualTo(at);
    }
}
