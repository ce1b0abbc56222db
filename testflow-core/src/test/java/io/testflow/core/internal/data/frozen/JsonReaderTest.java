package io.testflow.core.internal.data.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    @Test
    void values_are_what_they_say() {
        assertThat(JsonReader.read(" {\"a\" : [1, -2.50, 1e3 , true,false , null], \"b\":{}, \"c\": [ ]} \n"))
                .isEqualTo(Map.of(
                        "a",
                        Arrays.asList(
                                new BigDecimal("1"), new BigDecimal("-2.50"), new BigDecimal("1e3"), true, false, null),
                        "b",
                        Map.of(),
                        "c",
                        List.of()));
        assertThat(JsonReader.read("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\u00e9\""))
                .isEqualTo("a\"\\/\b\f\n\r\t\u00e9\u00e9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "''|no value where one has to be",
                "[1 2]|no `]` where",
                "[1,]|no value",
                "{a: 1}|without a name",
                "{|without a name",
                "{\"a\" 1}|no `:` where",
                "{\"a\": 1|no `}` where",
                "{\"a\": 1, \"a\": 2}|`a` twice",
                "\"a|a text without its end",
                "\"\\x\"|an unknown escape",
                "\"\\|an unknown escape",
                "\"\\u12\"|`\\u` without four digits",
                "01|something behind its end",
                "+1|no value",
                "nul|no value",
            })
    void what_is_no_json_is_refused(String text, String problem) {
        assertThatThrownBy(() -> JsonReader.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void a_line_end_in_a_text_is_refused_with_its_line() {
        assertThatThrownBy(() -> JsonReader.read("[\n\"a\nb\"]"))
                .hasMessageEndingWith("a control character in a text in its line 3");
    }

    @Test
    void what_would_take_the_stack_is_refused() {
        assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000)))
                .hasMessageContaining("100 values in one another");
    }
}
