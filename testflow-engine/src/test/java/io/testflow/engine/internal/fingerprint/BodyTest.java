package io.testflow.engine.internal.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes the body of one method, and no other. */
class BodyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    return 1;                | return 2;
                    return 70000;            | return 70001;
                    long l = 700L; return 1; | long l = 701L; return 1;
                    float f = 1.5f; return 1; | float f = 2.5f; return 1;
                    double d = 1.5; return 1; | double d = 2.5; return 1;
                    float f = 1.25f; return 1; | float f = 1.5f; return 1;
                    double d = 1.25; return 1; | double d = 1.5; return 1;
                    double d = 0.0; return 1; | double d = -0.0; return 1;
                    return "a".length();     | return "b".length();
                    return (b + "a").length(); | return (b + "b").length();
                    return b + 1;            | return b - 1;
                    b++; return b;           | b += 2; return b;
                    return b > 1 ? 1 : 2;    | return b >= 1 ? 1 : 2;
                    return b > 1 ? 1 : 2;    | return b > 1 ? 2 : 1;
                    while (b > 1) b--; return b; | if (b > 1) b--; return b;
                    return hashCode();       | return new T().hashCode();
                    return this instanceof Cloneable ? 1 : 2; | return this instanceof java.io.Serializable ? 1 : 2;
                    Object o = (Cloneable) null; return 1; | Object o = (java.io.Serializable) null; return 1;
                    Object o = int.class; return 1; | Object o = long.class; return 1;
                    Object o = T.class; return 1; | Object o = String.class; return 1;
                    Object o = new T[2][]; return 1; | Object o = new T[2][1]; return 1;
                    Object o = new int[2]; return 1; | Object o = new long[2]; return 1;
                    try { b = 1; } catch (RuntimeException e) { } return b; | try { b = 1; } catch (Error e) { } return b;
                    try { b = 1; b = 2; } catch (Error e) { } return b; | b = 1; try { b = 2; } catch (Error e) { } return b;
                    switch (b) { case 1: return 3; default: return 4; } | switch (b) { case 2: return 3; default: return 4; }
                    switch (b) { case 1: return 3; case 2: return 4; default: return 5; } | switch (b) { case 1: return 3; case 2: return 5; default: return 4; }
                    switch (b) { case 1: return 3; case 900: return 4; default: return 5; } | switch (b) { case 1: return 3; case 901: return 4; default: return 5; }
                    switch ("" + b) { case "a": return 3; default: return 5; } | switch ("" + b) { case "b": return 3; default: return 5; }
                    Runnable r = this::hashCode; return 1; | Runnable r = this::toString; return 1;
                    Runnable r = this::hashCode; return 1; | java.util.function.IntSupplier r = this::hashCode; return 1;
                    """)
    void what_a_method_does_is_its_body(String before, String after) {
        String source = "class T { int c() { return 5; } int a(int b) { %s } int d() { return 6; } }";

        assertThat(changes(source.formatted(before), source.formatted(after))).containsExactly("body T.a(I)I");
    }

    @Test
    void the_components_of_a_record_stand_in_the_methods_made_for_them() {
        assertThat(changes("record T(int a) {}", "record T(int b) {}"))
                .contains("shape T", "body T.toString()Ljava/lang/String;", "body T.hashCode()I");
    }

    @Test
    void a_static_initialiser_is_a_method() {
        assertThat(changes("class T { static Object a = 1; }", "class T { static Object a = 2; }"))
                .containsExactly("body T.<clinit>()V");
    }

    @Test
    void a_local_variable_in_another_place_is_a_change() {
        assertThat(changes(
                        "class T { int a(int b, int c) { return b; } }",
                        "class T { int a(int b, int c) { return c; } }"))
                .containsExactly("body T.a(II)I");
    }

    private static List<String> changes(String before, String after) {
        return Compiled.of(before).changesTo(Compiled.of(after));
    }
}
