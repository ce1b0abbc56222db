package io.testflow.engine.internal.source;

import static io.testflow.engine.internal.source.Compared.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the language learned after Java 17, as far as the running JDK knows it. */
class NewerLanguageTest {

    @Test
    void patterns_in_a_switch_parse_where_they_are_a_preview() {
        String text = "class M { Object f(Object o) { return switch (o) { case String s -> %s; default -> 1; }; } }";
        assertThat(changes(text.formatted("s"), text.formatted("2"))).containsExactly("M f(Object) BODY");
    }

    @EnabledForJreRange(minVersion = 22)
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    case R(int a) -> 1;          | case R(long a) -> 1;
                    case R(int a) -> 1;          | case R(int b) -> 1;
                    case R(int a) -> 1;          | case S(int a) -> 1;
                    case R(var a) -> 1;          | case R(_) -> 1;
                    case R r when r.a > 0 -> 1;  | case R r when r.a > 1 -> 1;
                    case R r when r.a > 0 -> 1;  | case R r -> 1;
                    case null -> 1;              | case A -> 1;
                    case null, default -> 1;     | case null -> 1;
                    """)
    void changed_patterns_are_told(String before, String after) {
        String text = "class M { int f(Object o) { return switch (o) { %s }; } }";
        assertThat(changes(text.formatted(before), text.formatted(after))).containsExactly("M f(Object) BODY");
        assertThat(changes(text.formatted(before), text.formatted(before.replace(" ", " /* c */ "))))
                .isEmpty();
    }

    @EnabledForJreRange(min = JRE.JAVA_25)
    @Test
    void an_import_of_a_module_is_a_wildcard() {
        assertThat(changes("class M { }", "import module java.base; class M { }"))
                .containsExactly("M itself IMPORTS");
        assertThat(changes("import module java.base; class M { }", "import  module /* a */ java . base ; class M { }"))
                .isEmpty();
    }

    @EnabledForJreRange(min = JRE.JAVA_25)
    @Test
    void a_class_without_a_head_is_named_by_its_file() {
        assertThat(changes("src/Hello.java", "void main() { a(); }", "void main() { b(); }"))
                .containsExactly("Hello main() BODY");
        assertThat(changes("src/Hello.java", "void main() { }", "final class Hello { void main() { } }"))
                .contains("Hello itself DECLARATION");
    }

    @EnabledForJreRange(min = JRE.JAVA_25)
    @Test
    void code_before_the_call_of_a_constructor_parses() {
        String text = "class M { M() { %s; super(); } }";
        assertThat(changes(text.formatted("a()"), text.formatted("b()"))).containsExactly("M <init>() BODY");
    }
}
