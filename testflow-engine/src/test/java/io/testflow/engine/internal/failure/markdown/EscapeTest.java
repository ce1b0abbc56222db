package io.testflow.engine.internal.failure.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.failure.SampleReport;
import org.junit.jupiter.api.Test;

class EscapeTest {

    @Test
    void leaves_ordinary_words_as_they_are() {
        String text = "Foo.java:57 (see Cart#add): expected 5, was -4.";

        assertThat(Escape.text(text, 100)).isEqualTo(text);
    }

    @Test
    void nothing_of_it_is_html_or_markdown() {
        assertThat(Escape.text("<b> | `a` *b* _c_ ~d~ [e](f) \\ & $g$", 100))
                .isEqualTo("&#60;b&#62; &#124; &#96;a&#96; &#42;b&#42; &#95;c&#95; &#126;d&#126; &#91;e&#93;(f) &#92;"
                        + " &#38; &#36;g&#36;");
        for (String text : SampleReport.HOSTILE) {
            assertThat(Escape.text(text, 500)).doesNotContainPattern("[<>|`*_~\\[\\]\\\\\n]");
        }
    }

    @Test
    void nobody_is_called_and_nothing_is_linked() {
        assertThat(Escape.text("@acme/team", 100)).isEqualTo("&#64;&#8203;acme/team");
        assertThat(Escape.text("closes #12", 100)).isEqualTo("closes &#35;&#8203;12");
        assertThat(Escape.text("http://evil.example", 100)).isEqualTo("http&#58;&#8203;//evil.example");
        assertThat(Escape.text("WWW.evil.example", 100)).isEqualTo("WWW.&#8203;evil.example");
        assertThat(Escape.text("mailto:a :smile:", 100)).isEqualTo("mailto&#58;&#8203;a &#58;&#8203;smile:");
    }

    @Test
    void no_line_of_a_block_ends_it() {
        String block = Escape.block("a\n````\n</details>\n");

        assertThat(block).isEqualTo("`````text\na\n````\n</details>\n`````\n");
        assertThat(Escape.block("a")).isEqualTo("```text\na\n```\n");
    }
}
