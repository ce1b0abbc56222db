package io.testflow.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPatternTest {

    @ParameterizedTest
    @CsvSource({
        "com.acme.Money, com.acme.Money, true",
        "com.acme.Money, com.acme.Money$Rates$1, true",
        "com.acme.Money, com.acme.MoneyBag, false",
        "com.acme.*, com.acme.Money, true",
        "com.acme.*, com.acme.pool.Buffers, false",
        "com.acme.**, com.acme.pool.Buffers, true",
        "**.*Pool, com.acme.StringPool, true",
    })
    void means_classes_with_what_is_nested_in_them(String pattern, String className, boolean meant) {
        assertThat(new ClassPattern(pattern).matches(className)).isEqualTo(meant);
    }

    @Test
    void a_path_is_no_pattern_for_classes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClassPattern("com/acme/Money"))
                .withMessage("a class is named with dots, as in `com.acme.Money`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "com..acme", ".Money", "com.acme.***"})
    void what_names_no_class_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClassPattern(text));
    }
}
