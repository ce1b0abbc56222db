package io.testflow.engine.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifiersTest {

    @Test
    void finds_the_words_of_a_text() {
        assertThat(Identifiers.in("a.b_c + größe(1, \"x y\")"))
                .contains("a", "b_c", "größe", "x", "y")
                .doesNotContain("b", "c");
        assertThat(Identifiers.in("")).isEmpty();
        assertThat(Identifiers.in("𝒳1 + y")).contains("𝒳1", "y");
    }

    @Test
    void names_of_nested_types_count_as_a_whole_and_in_parts() {
        assertThat(Identifiers.in("\"a.B$C\" $d"))
                .contains("B$C", "B", "C", "$d", "d")
                .doesNotContain("");
    }

    @Test
    void escapes_count_for_what_they_stand_for() {
        assertThat(Identifiers.in("T\\u0041X")).contains("TAX");
        assertThat(Identifiers.in("T\\u00")).contains("T", "u00");
        assertThat(Identifiers.in("T\\u00zz \\")).contains("T", "u00zz");
        assertThat(Identifiers.in("\\\\u0041X")).doesNotContain("AX");
    }

    @Test
    void comments_of_java_do_not_count() {
        String text = "/** {@link A} */ class B { String c = \"// d\" + \\u0065; } // f";
        assertThat(Identifiers.ofSource(text, SourceLanguage.JAVA))
                .contains("B", "c", "d", "e")
                .doesNotContain("A", "link", "f");
        assertThat(Identifiers.ofSource(text, SourceLanguage.KOTLIN)).contains("A", "B", "f");
    }
}
