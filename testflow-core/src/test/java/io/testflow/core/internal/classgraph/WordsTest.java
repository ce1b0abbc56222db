package io.testflow.core.internal.classgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "com.acme.Order, com.acme.Order",
                "com.acme.Order#total, com.acme.Order total",
                "'com.acme.Order#total, db/init.sql', com.acme.Order total db/init.sql",
                "com.acme.Order$Line[], com.acme.Order$Line",
                "app-test_2.yml, app-test_2.yml",
                "(Größe), Größe",
                "a b cc d, cc",
                "x, none",
                "'', none",
                "'!?', none",
                "'  ab', ab",
                "ab ab, ab ab",
            })
    void finds_the_words_of_two_characters_and_more(String text, String expected) {
        List<String> words = new ArrayList<>();
        Words.of(text, words::add);

        assertThat(words).isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }
}
