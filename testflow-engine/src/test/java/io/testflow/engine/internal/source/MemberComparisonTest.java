package io.testflow.engine.internal.source;

import static io.testflow.engine.internal.source.Compared.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberComparisonTest {

    private static String in(String type, String members) {
        return type + " {\n" + members + "\n}\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    int f() { return 1; }              | int f() { return 2; }                | f() BODY
                    int f() { return a; }              | int f() { return b; }                | f() BODY
                    int f() { return 1; }              | int f() { return 1L; }               | f() BODY
                    Object f() { return 1; }           | Object f() { return "1"; }           | f() BODY
                    Object f() { return 1.0; }         | Object f() { return 1.0f; }          | f() BODY
                    Object f() { return 'a'; }         | Object f() { return "a"; }           | f() BODY
                    Object f() { return 0.0; }         | Object f() { return -0.0; }          | f() BODY
                    Object f() { return "a b"; }       | Object f() { return "a  b"; }        | f() BODY
                    Object f() { return "\\t"; }       | Object f() { return "\\n"; }         | f() BODY
                    int f() { return a + b * c; }      | int f() { return (a + b) * c; }      | f() BODY
                    int f() { return a.b; }            | int f() { return a.c; }              | f() BODY
                    void f() { x++; }                  | void f() { ++x; }                    | f() BODY
                    void f() { x += 1; }               | void f() { x -= 1; }                 | f() BODY
                    void f() { int x; }                | void f() { long x; }                 | f() BODY
                    void f() { int x; }                | void f() { final int x; }            | f() BODY
                    void f() { int x; }                | void f() { int y; }                  | f() BODY
                    void f() { a: for (;;) break a; }  | void f() { a: for (;;) continue a; } | f() BODY
                    void f() { a: for (;;) break a; }  | void f() { b: for (;;) break b; }    | f() BODY
                    void f() { a: for (;;) break a; }  | void f() { a: for (;;) break; }      | f() BODY
                    void f() { a: for (;;) continue a;}| void f() { a: for (;;) continue; }   | f() BODY
                    void f() { for (;x;) g(); }        | void f() { for (;;x()) g(); }        | f() BODY
                    void f() { if (a) g(); else h(); } | void f() { if (a) h(); else g(); }   | f() BODY
                    void f() { if (a) g(); h(); }      | void f() { if (a) { g(); h(); } }    | f() BODY
                    Object f() { return A::b; }        | Object f() { return A::c; }          | f() BODY
                    Object f() { return A::b; }        | Object f() { return A::new; }        | f() BODY
                    Object f() { return x -> x; }      | Object f() { return x -> { x(); }; } | f() BODY
                    Object f() { return x -> x; }      | Object f() { return (int x) -> x; }  | f() BODY
                    Object f() { return (A) x; }       | Object f() { return (B) x; }         | f() BODY
                    Object f() { return int.class; }   | Object f() { return long.class; }    | f() BODY
                    Object f() { return new int[1]; }  | Object f() { return new int[]{1}; }  | f() BODY
                    Object f() { return new A() {}; }  | Object f() { return new A(); }       | f() BODY
                    Object f() { return this; }        | Object f() { return super.x; }       | f() BODY
                    Object f() { class L {} }          | Object f() { class M {} }            | f() BODY
                    Object f() { class L { int a; } }  | Object f() { class L { int b; } }    | f() BODY
                    Object f() { record L() {} }       | Object f() { enum L {} }             | f() BODY
                    Object f() { class L<T> {} }       | Object f() { class L<U> {} }         | f() BODY
                    void f() { class L { int g(){} } } | void f() { class L { int h(){} } }   | f() BODY
                    void f() { switch (x) { case 1: } }| void f() { switch (x) { default: } } | f() BODY
                    void f() { switch (x) { case 1: } }| void f() { switch (x) {case 1->{}} } | f() BODY
                    void f() { switch (x) { case A: } }| void f() { switch (x) { case B: } }  | f() BODY
                    void f() { synchronized (a) { } }  | void f() { synchronized (b) { } }    | f() BODY
                    void f() { try (A a = b) { } }     | void f() { try (A a = c) { } }       | f() BODY
                    Object f() { return x instanceof A; }| Object f() { return x instanceof A a; }| f() BODY
                    List<A> f() { return null; }       | List<B> f() { return null; }         | f() SIGNATURE
                    List<? extends A> f() { }          | List<? super A> f() { }              | f() SIGNATURE
                    int f() { }                        | long f() { }                         | f() SIGNATURE
                    int f() { }                        | int[] f() { }                        | f() SIGNATURE
                    int f() { }                        | public int f() { }                   | f() SIGNATURE
                    int f(int a) { }                   | int f(int b) { }                     | f(int) SIGNATURE
                    int f(int a) { }                   | int f(final int a) { }               | f(int) SIGNATURE
                    int f(int a) { }                   | int f(@X int a) { }                  | f(int) SIGNATURE
                    <T> int f() { }                    | int f() { }                          | f() SIGNATURE
                    <T> int f() { }                    | <T extends A> int f() { }            | f() SIGNATURE
                    void f() { }                       | void f() throws A { }                | f() SIGNATURE
                    void f() throws A { }              | void f() throws B { }                | f() SIGNATURE
                    void f() { }                       | @X void f() { }                      | f() ANNOTATIONS
                    @X(1) void f() { }                 | @X(2) void f() { }                   | f() ANNOTATIONS
                    @X @Y void f() { }                 | @Y @X void f() { }                   | f() ANNOTATIONS
                    Money(int a) { x = 1; }            | Money(int a) { x = 2; }              | <init>(int) BODY
                    static int x;                      | int x;                               | x SIGNATURE
                    int x;                             | long x;                              | x SIGNATURE
                    int x;                             | @A int x;                            | x ANNOTATIONS
                    int x = 1;                         | int x = 2;                           | x VALUE
                    int x = 1;                         | int x;                               | x VALUE
                    static { a(); }                    | static { b(); }                      | <clinit> BODY
                    { a(); }                           | { b(); }                             | <init> BODY
                    """)
    void names_the_one_member_and_what_differs(String before, String after, String change) {
        assertThat(changes(in("class Money", before), in("class Money", after))).containsExactly("Money " + change);
    }

    @Test
    void tells_a_method_of_variable_arity_from_one_that_takes_an_array() {
        assertThat(changes(in("class Money", "void f(int[] a) { }"), in("class Money", "void f(int... a) { }")))
                .containsExactly("Money f(int...) ADDED", "Money f(int[]) REMOVED");
        assertThat(changes(in("class Money", "void f(int @A [] a) { }"), in("class Money", "void f(int @A ... a) { }")))
                .hasSize(2);
        assertThat(changes(
                        in("class Money", "void f(@A(\"... a\") int[] a) { }"),
                        in("class Money", "void f(@A(\"... a\") int... a) { }")))
                .hasSize(2);
    }

    @Test
    void a_method_with_other_parameter_types_is_another_method() {
        assertThat(changes(
                        in("class Money", "public void add(int a, List<String> b) { }"),
                        in("class Money", "public void add(int a, int b) { }")))
                .containsExactly("Money add(int,int) ADDED", "Money add(int,List<String>) REMOVED");
    }

    @Test
    void tells_several_changes_of_one_member() {
        assertThat(changes(in("class Money", "int f() { return 1; }"), in("class Money", "@A long f() { return 2; }")))
                .containsExactly("Money f() SIGNATURE", "Money f() ANNOTATIONS", "Money f() BODY");
    }

    @Test
    void fields_methods_and_types_of_one_name_are_told_apart() {
        String same = "int f() { return 1; } class f { }";
        assertThat(changes(in("class Money", "int f = 1; " + same), in("class Money", "int f = 2; " + same)))
                .containsExactly("Money f VALUE");
    }

    @Test
    void the_order_of_methods_does_not_count() {
        assertThat(changes(
                        in("class Money", "void a() { } int x = f(); class N { } void b() { }"),
                        in("class Money", "void b() { } class N { } void a() { } int x = f();")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    int a = f(); int b = g();          | int b = g(); int a = f();          | <init>
                    int a = f(); { g(); }              | { g(); } int a = f();              | <init>
                    int a = 1; { a = 2; }              | { a = 2; } int a = 1;              | <init>
                    static int a = f(); static { g(); }| static { g(); } static int a = f();| <clinit>
                    static int a = f(), b = g();       | static int b = g(), a = f();       | <clinit>
                    """)
    void the_order_of_initialisers_counts(String before, String after, String where) {
        assertThat(changes(in("class Money", before), in("class Money", after))).contains("Money " + where + " ORDER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    int a; int b;                            | int b; int a;
                    static final int A = 1; static int b = f();| static int b = f(); static final int A = 1;
                    final int a = 1; final String b = "x";   | final String b = "x"; final int a = 1;
                    static int a = f(); int b = g();         | int b = g(); static int a = f();
                    """)
    void the_order_of_fields_that_run_no_code_does_not_count(String before, String after) {
        assertThat(changes(in("class Money", before), in("class Money", after))).isEmpty();
    }

    @Test
    void swapped_initialiser_blocks_are_another_initialiser() {
        assertThat(changes(in("class Money", "{ a(); } { b(); }"), in("class Money", "{ b(); } { a(); }")))
                .containsExactly("Money <init> BODY", "Money <init> ORDER");
    }

    @Test
    void the_default_of_an_attribute_is_its_value() {
        assertThat(changes(in("@interface Money", "int f() default 1;"), in("@interface Money", "int f() default 2;")))
                .containsExactly("Money f() VALUE");
    }

    @Test
    void added_and_removed_members_are_told() {
        assertThat(changes(
                        in("class Money", "void gone() { } int goneField;"),
                        in("class Money", "void fresh() { } int freshField;")))
                .containsExactly(
                        "Money fresh() ADDED",
                        "Money freshField ADDED",
                        "Money gone() REMOVED",
                        "Money goneField REMOVED");
    }

    @Test
    void a_private_method_that_nobody_named_is_invisible() {
        String user = "int f() { return 1; } ";
        String changed = "int f() { return help(1); } ";
        String helper = "private int help(int a) { return a; }";
        assertThat(changes(in("class Money", user), in("class Money", user + helper)))
                .containsExactly("Money help(int) ADDED invisible");
        assertThat(changes(in("class Money", user + helper), in("class Money", user)))
                .containsExactly("Money help(int) REMOVED invisible");
        assertThat(changes(in("class Money", user), in("class Money", changed + helper)))
                .containsExactly("Money f() BODY", "Money help(int) ADDED invisible");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int help(int a) { return a; }",
                "protected int help(int a) { return a; }",
                "@A private int help(int a) { return a; }",
                "private @A int help(int a) { return a; }",
                "private int help(@A int a) { return a; }",
                "private native int help(int a);",
                "private Money(int a) { }",
                "private int getHelp() { return 1; }",
                "private boolean isHelp() { return true; }",
                "private void setHelp() { }",
                "private Money withHelp() { return this; }",
                "private void builder() { }",
                "private static void main(String[] a) { }",
                "private void readObject(ObjectInputStream in) { }",
                "private void writeObject(ObjectOutputStream out) { }",
                "private Object readResolve() { return this; }",
                "private Object writeReplace() { return this; }",
                "private void readObjectNoData() { }",
                "private int help;"
            })
    void what_others_may_call_or_look_for_is_visible(String member) {
        assertThat(changes(in("class Money", ""), in("class Money", member)))
                .hasSize(1)
                .allMatch(change -> change.endsWith(" ADDED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int f() { return help(1); }",
                "int f() { return this.help(1); }",
                "Object f() { return this::help; }",
                "int help(String a) { return 1; }",
                "class N { int f() { return help(1); } }",
                "@MethodSource(\"help\") void f() { }"
            })
    void a_private_method_that_may_take_over_unchanged_calls_is_visible(String user) {
        String helper = "private int help(int a) { return a; }";
        assertThat(changes(in("class Money", user), in("class Money", user + helper)))
                .containsExactly("Money help(int) ADDED");
        assertThat(changes(in("class Money", user + helper), in("class Money", user)))
                .containsExactly("Money help(int) REMOVED");
    }

    @Test
    void a_changed_body_of_a_private_method_is_visible() {
        assertThat(changes(
                        in("class Money", "private int f() { return 1; }"),
                        in("class Money", "private int f() { return 2; }")))
                .containsExactly("Money f() BODY");
    }

    @Test
    void another_exception_that_is_caught_changes_the_body() {
        assertThat(changes(
                        in("class Money", "void f() { try { } catch (A e) { } }"),
                        in("class Money", "void f() { try { } catch (A | B e) { } }")))
                .containsExactly("Money f() BODY");
    }

    @Test
    void overloads_that_differ_in_bounds_alone_are_told_apart() {
        String first = "<A extends X> void f(A a) { x(); } ";
        String second = "<A extends Y> void f(A a) { y(); } ";
        assertThat(changes(in("class Money", first + second), in("class Money", first + second + "//")))
                .isEmpty();
        assertThat(changes(in("class Money", first + second), in("class Money", first + second.replace("y()", "z()"))))
                .containsExactly("Money f(A) BODY");
        assertThat(changes(in("class Money", first + second), in("class Money", first)))
                .containsExactly("Money f(A) REMOVED");
    }
}
