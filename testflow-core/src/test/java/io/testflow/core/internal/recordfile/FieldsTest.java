package io.testflow.core.internal.recordfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\tb", "\n", "\r\n", "\\", "\\t", "\\\\n", "a\\", "Größe 漢字 \uD83D\uDE00", " "})
    void gives_back_the_field_that_it_was_given(String field) {
        List<String> fields = List.of("first", field, field, "last");

        assertThat(Fields.split(Fields.join(fields))).isEqualTo(fields);
    }

    @Test
    void makes_one_line_of_fields_with_line_ends() {
        assertThat(Fields.join(List.of("a\nb", "c\rd", "e\tf", "g\\h"))).isEqualTo("a\\nb\tc\\rd\te\\tf\tg\\\\h");
    }

    @Test
    void keeps_empty_fields_at_both_ends() {
        assertThat(Fields.split("\ta\t")).containsExactly("", "a", "");
        assertThat(Fields.split("")).containsExactly("");
    }

    @Test
    void keeps_an_escape_that_it_does_not_know() {
        assertThat(Fields.split("a\\x\tb\\")).containsExactly("a\\x", "b\\");
    }
}
