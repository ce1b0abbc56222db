package io.testflow.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestPatternTest {

    @ParameterizedTest
    @CsvSource({
        "**/SmokeTest, com.acme.SmokeTest, true",
        "**/SmokeTest, SmokeTest, true",
        "**/SmokeTest, com.acme.NoSmokeTest, false",
        "**/SmokeTest.java, com.acme.SmokeTest, true",
        "**/SmokeTest.class, com.acme.SmokeTest, true",
        "**/SmokeTest, com.acme.SmokeTest$Inner$Deep, true",
        "**/SmokeTest$Inner, com.acme.SmokeTest$Inner, true",
        "**/SmokeTest$Inner, com.acme.SmokeTest, false",
        "SmokeTest, com.acme.SmokeTest, true",
        "*IT, com.acme.OrderIT, true",
        "*IT, com.acme.OrderITest, false",
        "com.acme.**, com.acme.OrderTest, true",
        "com.acme.**, com.acme.deep.OrderTest, true",
        "com.acme.**, com.acmes.OrderTest, false",
        "com/acme/*, com.acme.OrderTest, true",
        "com/acme/*, com.acme.deep.OrderTest, false",
        "com.acme.Order?est, com.acme.OrderTest, true",
        "com.acme.OrderTest, com.acme.OrderTest, true",
        "com.acme.OrderTest, org.acme.OrderTest, false",
    })
    void classes_are_named_by_globs_with_dots_or_slashes(String pattern, String className, boolean matches) {
        assertThat(TestPattern.of(pattern).matches(className, Set.of("smoke"))).isEqualTo(matches);
    }

    @Test
    void a_tag_names_the_tests_that_have_it() {
        TestPattern smoke = TestPattern.of("tag:smoke");
        assertThat(smoke.matches("com.acme.OrderTest", Set.of("slow", "smoke"))).isTrue();
        assertThat(smoke.matches("com.acme.OrderTest", Set.of("slow"))).isFalse();
        assertThat(smoke.matches("smoke", Set.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "tag:, missing",
        "'tag: ', missing",
        "tag:a b, one plain name",
        "tag:a&b, one plain name",
        "tag:smo*, one plain name",
        "'', empty",
        "com..acme, two in a row",
        "com.acme**, must stand alone",
        "OrderTest#total, made of names",
        "'{A,B}Test', made of names",
        "tags:smoke, made of names",
    })
    void what_would_never_match_is_refused(String pattern, String why) {
        assertThatThrownBy(() -> TestPattern.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void patterns_of_the_same_text_are_equal() {
        assertThat(TestPattern.of("tag:a"))
                .isEqualTo(TestPattern.of("tag:a"))
                .hasSameHashCodeAs(TestPattern.of("tag:a"))
                .isNotEqualTo(TestPattern.of("tag:b"))
                .isNotEqualTo("tag:a")
                .hasToString("tag:a");
    }
}
