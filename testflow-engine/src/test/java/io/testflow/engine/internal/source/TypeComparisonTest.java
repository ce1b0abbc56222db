package io.testflow.engine.internal.source;

import static io.testflow.engine.internal.source.Compared.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    class M { }                     | public class M { }               | DECLARATION
                    class M { }                     | interface M { }                  | DECLARATION
                    class M { }                     | enum M { }                       | DECLARATION
                    interface M { }                 | @interface M { }                 | DECLARATION
                    class M { }                     | class M extends A { }            | DECLARATION
                    class M extends A { }           | class M extends B { }            | DECLARATION
                    class M implements A { }        | class M implements B { }         | DECLARATION
                    class M implements A { }        | class M extends A { }            | DECLARATION
                    class M { }                     | class M<T> { }                   | DECLARATION
                    class M<T> { }                  | class M<T extends A> { }         | DECLARATION
                    sealed class M permits A { }    | sealed class M permits B { }     | DECLARATION
                    sealed class M permits A { }    | non-sealed class M { }           | DECLARATION
                    record M(int a) { }             | record M(long a) { }             | DECLARATION
                    record M(int a) { }             | record M(int b) { }              | DECLARATION
                    record M(int a, int b) { }      | record M(int b, int a) { }       | DECLARATION
                    record M(int a) { }             | record M(@X int a) { }           | DECLARATION
                    record M(int[] a) { }           | record M(int... a) { }           | DECLARATION
                    class M { }                     | @X class M { }                   | ANNOTATIONS
                    @X(a = 1) class M { }           | @X(a = 2) class M { }            | ANNOTATIONS
                    """)
    void a_changed_declaration_is_told(String before, String after, String effect) {
        assertThat(changes(before, after)).containsExactly("M itself " + effect);
    }

    @Test
    void annotations_and_declaration_are_told_apart() {
        assertThat(changes("class M { }", "@X final class M { }"))
                .containsExactly("M itself DECLARATION", "M itself ANNOTATIONS");
    }

    @Test
    void members_of_a_record_other_than_its_components_are_members() {
        assertThat(changes(
                        "record M(int a) { static int x = 1; M { check(a); } }",
                        "record M(int a) { static int x = 2; M { check(-a); } }"))
                .containsExactly("M x VALUE", "M <init>(int) BODY");
    }

    @Test
    void the_constants_of_an_enum_have_names_values_and_an_order() {
        assertThat(changes("enum M { A, B }", "enum M { A, B, C }")).containsExactly("M C ADDED [C]");
        assertThat(changes("enum M { A, B }", "enum M { A }")).containsExactly("M B REMOVED [B]");
        assertThat(changes("enum M { A(1) }", "enum M { A(2) }")).containsExactly("M A VALUE [A]");
        assertThat(changes("enum M { A { } }", "enum M { A }")).containsExactly("M A VALUE [A]");
        assertThat(changes("enum M { A }", "enum M { @X A }")).containsExactly("M A ANNOTATIONS");
        assertThat(changes("enum M { A, B }", "enum M { B, A }")).containsExactly("M itself ORDER [A, B]");
        assertThat(changes("enum M { A; static int x = 1; }", "enum M { A, B; static int x = 1; }"))
                .containsExactly("M B ADDED [B]");
    }

    @Test
    void nested_types_are_told_on_their_own() {
        assertThat(changes(
                        "package a.b; class M { int f() { return 1; } class N { class O { int g() { return 1; } } } }",
                        "package a.b; class M { int f() { return 1; } class N { class O { int g() { return 2; } } } }"))
                .containsExactly("a.b.M$N$O g() BODY");
        assertThat(changes("class M { class N { } }", "class M { @X class N { } }"))
                .containsExactly("M$N itself ANNOTATIONS");
    }

    @Test
    void a_nested_type_that_comes_or_goes_is_a_member_too() {
        assertThat(changes("class M { }", "class M { @Nested class N { } }")).containsExactly("M N ADDED", "M$N ADDED");
        assertThat(changes("class M { class N { } }", "class M { }")).containsExactly("M N REMOVED", "M$N REMOVED");
        assertThat(changes("class M { }", "class M { private record N() { } }"))
                .containsExactly("M N ADDED invisible", "M$N ADDED");
        assertThat(changes("class M { }", "class M { @X private record N() { } }"))
                .containsExactly("M N ADDED", "M$N ADDED");
    }

    @Test
    void a_sealed_type_without_permits_permits_its_subtypes_in_the_file() {
        assertThat(changes(
                        "sealed interface M { } final class A implements M { }",
                        "sealed interface M { } final class A implements M { } final class B implements M { }"))
                .containsExactly("B ADDED", "M itself DECLARATION");
        assertThat(changes(
                        "sealed interface M { record A() implements M { } record B() { } }",
                        "sealed interface M { record A() implements M { } record B() implements M { } }"))
                .containsExactly("M itself DECLARATION", "M$B itself DECLARATION");
        assertThat(changes(
                        "sealed interface M permits A { } final class A implements M { }",
                        "sealed interface M permits A { } final class A implements M { } class B { }"))
                .containsExactly("B ADDED");
        assertThat(changes(
                        "non-sealed class M implements S { }",
                        "non-sealed class M implements S { } class B extends M { }"))
                .containsExactly("B ADDED");
    }

    @Test
    void a_new_or_deleted_file_has_all_its_types_and_constants_new_or_deleted() {
        String text =
                "package a; class M { static final int T = 1; class N { static final int U = 1; int f() { return 1; } } }";
        assertThat(changes(null, text)).containsExactly("a.M ADDED [T]", "a.M$N ADDED [U]");
        assertThat(changes(text, null)).containsExactly("a.M REMOVED [T]", "a.M$N REMOVED [U]");
    }

    @Test
    void another_package_makes_other_types() {
        assertThat(changes("package a; class M { }", "package b; class M { }"))
                .containsExactly("a.M REMOVED", "b.M ADDED");
    }

    @Test
    void a_file_without_types_has_lost_them() {
        assertThat(changes("package a; class M { }", "package a; // class M { }"))
                .containsExactly("a.M REMOVED");
    }

    @Test
    void package_info_and_module_info_change_as_a_whole() {
        assertThat(changes("a/package-info.java", "@X package a;", "@Y package a;"))
                .containsExactly("a.package-info itself DECLARATION");
        assertThat(changes("package-info.java", "@X package a; import b.X;", "@X package a; import c.X;"))
                .containsExactly("a.package-info itself DECLARATION");
        assertThat(changes("a/package-info.java", "@X package a;", "/** Text. */ @X package a;"))
                .isEmpty();
        assertThat(changes("a/package-info.java", null, "@X package a;")).containsExactly("a.package-info ADDED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    module m { }                    | open module m { }
                    module m { }                    | module n { }
                    module m { requires a; }        | module m { requires b; }
                    module m { requires a; }        | module m { requires static a; }
                    module m { requires a; }        | module m { requires transitive a; }
                    module m { exports a; }         | module m { opens a; }
                    module m { exports a; }         | module m { exports a to b; }
                    module m { uses A; }            | module m { provides A with B; }
                    module m { provides A with B; } | module m { provides A with C; }
                    """)
    void a_changed_module_is_told(String before, String after) {
        assertThat(changes("module-info.java", before, after)).containsExactly("module-info itself DECLARATION");
    }
}
