package io.testflow.engine.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedCodeTest {

    @Test
    void is_a_class_or_a_method_of_it() {
        assertThat(AskedCode.parse(" a.Money$Part ")).isEqualTo(new AskedCode("a.Money$Part", null, null));
        assertThat(AskedCode.parse("Money#<init>")).isEqualTo(new AskedCode("Money", "<init>", null));
        assertThat(AskedCode.parse("Money#add(int, String)")).isEqualTo(new AskedCode("Money", "add", "(int,String)"));
        assertThat(AskedCode.parse("Money#add(int, String)")).hasToString("Money#add(int,String)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#add", "Money#", "Money#(int)", "Money#add(int", "a#b#c"})
    void is_refused_where_it_names_nothing(String text) {
        assertThatThrownBy(() -> AskedCode.parse(text))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("testflow.class=" + text + " names no code. Name a class, nested ones with $");
    }

    @Test
    void a_class_is_meant_with_or_without_its_package() {
        assertThat(new AskedCode("Money", null, null).isClass("a.Money")).isTrue();
        assertThat(new AskedCode("a.Money", null, null).isClass("a.Money")).isTrue();
        assertThat(new AskedCode("Money", null, null).isClass("a.OldMoney")).isFalse();
        assertThat(new AskedCode("Money", null, null).isClass("a.Money$Part")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Money                         | true
            Money#add                     | true
            Money#ad                      | false
            Money#add(ILjava/lang/String;)V | true
            Money#add(ILjava/lang/String;)  | true
            Money#add(int,String)         | true
            Money#add(int,java.lang.String) | true
            Money#add(int)                | false
            Money#add()                   | false
            """)
    void a_method_is_meant_by_its_name_or_by_its_parameters_as_well(String asked, boolean meant) {
        assertThat(AskedCode.parse(asked).isMethod("add(ILjava/lang/String;)V")).isEqualTo(meant);
    }

    @Test
    void a_method_is_named_as_it_was_asked_for() {
        String key = "add(I[Ljava/lang/String;)V";
        assertThat(AskedCode.parse("Money#ad").nameOf("a.Money", key)).isEqualTo("a.Money#add");
        assertThat(AskedCode.parse("Money#ad(int)").nameOf("a.Money", key)).isEqualTo("a.Money#add(int,String[])");
    }
}
