package io.testflow.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "README.md, README.md, true",
        "README.md, docs/README.md, false",
        "README.md, READMEXmd, false",
        "*.md, a.md, true",
        "*.md, .md, true",
        "*.md, docs/a.md, false",
        "**/*.md, a.md, true",
        "**/*.md, docs/deep/a.md, true",
        "**/a/**/b, a/b, true",
        "**/a/**/b, x/a/y/z/b, true",
        "**/a/**/b, xa/b, false",
        "docs/**, docs/a.md, true",
        "docs/**, docs/deep/a.md, true",
        "docs/**, docs, true",
        "docs/**, docs2/a.md, false",
        "docs/**, x/docs/a.md, false",
        "docs/**/**, docs/a/b, true",
        "docs/, docs/a/b, true",
        "**, any/thing, true",
        "**/**, any, true",
        "a?c, abc, true",
        "a?c, ac, false",
        "a?c, a/c, false",
        "a*c, a/c, false",
        "a(b)[c]$, a(b)[c]$, true",
        "db/Migration, db/migration, false",
    })
    void stars_stay_within_a_segment_and_double_stars_span_any_depth(String pattern, String path, boolean matches) {
        assertThat(PathPattern.of(pattern).matches(path)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "a//b, two in a row",
        "'', empty",
        "a**b, must stand alone",
        "a\\b, separated by `/`",
        "!docs, list of patterns",
        "'{a,b}', list of patterns",
        "/docs, root of the checkout",
        "./docs, root of the checkout",
        "../docs, root of the checkout",
    })
    void what_would_never_match_is_refused(String pattern, String why) {
        assertThatThrownBy(() -> PathPattern.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void patterns_of_the_same_text_are_equal() {
        assertThat(PathPattern.of("docs/**"))
                .isEqualTo(PathPattern.of("docs/**"))
                .hasSameHashCodeAs(PathPattern.of("docs/**"))
                .isNotEqualTo(PathPattern.of("docs/*"))
                .isNotEqualTo("docs/**")
                .hasToString("docs/**");
    }
}
