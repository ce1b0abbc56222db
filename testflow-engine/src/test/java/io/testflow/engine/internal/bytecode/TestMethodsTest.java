package io.testflow.engine.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.MethodSummary;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestMethodsTest {

    private static final String WORLD = """
            package a;
            import java.lang.annotation.*;
            class World {}
            @Retention(RetentionPolicy.RUNTIME) @interface Test {}
            @Retention(RetentionPolicy.CLASS) @interface Source { String value() default ""; Class<?> type() default Object.class; }
            @Retention(RetentionPolicy.RUNTIME) @interface On {}
            class K { static final int SIZE = 12345; }
            class A { void run() {} static Object make() { return null; } }
            class B extends RuntimeException {}
            class X {}
            class Y {}
            class Z {}
            class Outer { static class Inner { static final int SIZE = 23456; } }
            """;

    @TempDir
    Path output;

    @Test
    void gives_each_method_what_it_names() {
        ClassSummary summary = summary("""
                @Test void one() { new A().run(); System.out.println("in.one"); }
                @Test @Source(value = "on.two", type = Y.class) void two(@On X x) throws B { Object o = Z[].class; }
                @Test <T extends X> void three(java.util.List<? super T> list) { try { hashCode(); } catch (B e) { } }
                """);

        MethodSummary one = method(summary, "one");
        assertThat(one.annotations()).containsExactly("a.Test");
        assertThat(one.mentions().references()).containsExactlyInAnyOrder("a.Test", "a.A");
        assertThat(one.mentions().words()).containsExactly("in.one");
        MethodSummary two = method(summary, "two");
        assertThat(two.annotations()).containsExactlyInAnyOrder("a.Test", "a.Source");
        assertThat(two.mentions().references())
                .containsExactlyInAnyOrder("a.Test", "a.Source", "a.Y", "a.X", "a.On", "a.B", "a.Z");
        assertThat(two.mentions().words()).containsExactly("on.two");
        assertThat(method(summary, "three").mentions().references()).containsExactlyInAnyOrder("a.Test", "a.X", "a.B");
        assertThat(summary.shared().references()).isEmpty();
        assertThat(summary.shared().words()).isEmpty();
    }

    @Test
    void gives_a_method_what_its_lambdas_name_however_deep() {
        ClassSummary summary = summary("""
                @Test void one() {
                    Runnable outer = () -> { Runnable inner = () -> { new X(); counter = 1; }; new Y(); };
                }
                @Test void two() { java.util.function.Supplier<Object> s = A::make; Object z = new Z[1][1]; }
                static int counter;
                """);

        assertThat(method(summary, "one").mentions().references()).containsExactlyInAnyOrder("a.Test", "a.X", "a.Y");
        assertThat(method(summary, "one").writesStatic()).isTrue();
        assertThat(method(summary, "two").mentions().references()).containsExactlyInAnyOrder("a.Test", "a.A", "a.Z");
        assertThat(method(summary, "two").writesStatic()).isFalse();
        assertThat(summary.shared().references()).isEmpty();
    }

    @Test
    void shares_everything_beside_the_annotated_methods() {
        ClassSummary summary = summary("""
                @On A field = new A();
                static X x = new X() { };
                CTest() { System.out.println("in.constructor"); }
                @Test void one() { helper(); }
                private void helper() { Runnable r = () -> new Y(); }
                @Deprecated void deprecated() { new Z(); }
                """);

        assertThat(summary.methods()).extracting(MethodSummary::name).containsExactly("one");
        assertThat(method(summary, "one").mentions().references()).containsExactly("a.Test");
        assertThat(summary.shared().references())
                .containsExactlyInAnyOrder("a.On", "a.A", "a.X", "a.CTest$1", "a.Y", "a.Z");
        assertThat(summary.shared().words()).containsExactly("in.constructor");
    }

    @Test
    void shares_header_fields_and_record_components_although_a_method_names_them_too() {
        ClassSummary summary = Compilation.of(output, sources("""
                package a;
                @Source("on.class") record CTest<T extends Y>(@Source("on.component") X x) implements java.util.concurrent.Callable<Z> {
                    @On static A field; static final String KEY = "in.field";
                    @Test public Z call() {
                        new Y(); new X(); A.make(); System.out.println("on.class on.component in.field");
                        return null;
                    }
                    @Test @Source @On void two() { }
                }
                """)).test("a.CTest");

        assertThat(method(summary, "call").mentions().references()).contains("a.X", "a.Y", "a.Z", "a.A");
        assertThat(summary.shared().references()).contains("a.Source", "a.X", "a.Y", "a.Z", "a.A", "a.On");
        assertThat(summary.shared().words()).contains("on.class", "on.component", "in.field");
    }

    @Test
    void shares_the_class_of_an_inlined_constant() {
        ClassSummary summary = summary("""
                @Test void one() { System.out.println(K.SIZE); }
                @Test void two() { System.out.println(Outer.Inner.SIZE); }
                """);

        assertThat(summary.shared().references()).containsExactlyInAnyOrder("a.K", "a.Outer", "a.Outer$Inner");
    }

    @Test
    void shares_no_class_of_its_nest_that_is_only_listed() {
        Compilation compilation = Compilation.of(output, sources("""
                package a;
                class CTest {
                    @Test void one() { new Object() { void x() { new X(); } }.x(); }
                    static class Nested { @Test void two() { } }
                }
                """));

        ClassSummary summary = compilation.test("a.CTest");
        assertThat(summary.references()).contains("a.CTest$1", "a.CTest$Nested");
        assertThat(summary.shared().references()).isEmpty();
        assertThat(method(summary, "one").mentions().references()).containsExactlyInAnyOrder("a.Test", "a.CTest$1");
        assertThat(compilation.test("a.CTest$Nested").shared().references()).isEmpty();
    }

    @Test
    void gives_a_method_what_an_annotated_method_names_that_it_calls() {
        ClassSummary summary = summary("""
                @Test void one() { Runnable r = () -> two(); }
                @Test void two() { new X(); three(); }
                @Source void three() { new Y(); one(); }
                @Test void four() { }
                """);

        Set<String> all = Set.of("a.Test", "a.Source", "a.X", "a.Y");
        assertThat(method(summary, "one").mentions().references()).isEqualTo(all);
        assertThat(method(summary, "two").mentions().references()).isEqualTo(all);
        assertThat(method(summary, "four").mentions().references()).containsExactly("a.Test");
    }

    @Test
    void shares_an_annotated_method_that_a_helper_or_a_bridge_calls() {
        ClassSummary byHelper = summary("@Test void one() { new X(); } void helper() { one(); }");
        assertThat(byHelper.shared().references()).contains("a.X");

        ClassSummary byBridge =
                Compilation.of(output.resolve("bridge"), sources("""
                package a;
                abstract class Base<T> { abstract void one(T t); }
                class CTest extends Base<X> { @Test void one(X x) { new Y(); } }
                """)).test("a.CTest");
        assertThat(byBridge.methods()).hasSize(1);
        assertThat(byBridge.shared().references()).contains("a.Y");
    }

    @Test
    void stays_whole_without_annotated_methods() {
        ClassSummary summary = summary("void one() { new X(); } @Deprecated void two() { new Y(); } @On CTest() { }");

        assertThat(summary.methods()).isEmpty();
        assertThat(summary.shared().references())
                .isEqualTo(summary.references())
                .containsExactlyInAnyOrder("a.X", "a.Y", "a.On");
    }

    @Test
    void loses_nothing_of_the_class_but_listings() {
        ClassSummary summary = summary("""
                enum Kind { ONE, TWO }
                @Test void one(Kind kind) { switch (kind) { case ONE -> new X(); default -> new Y(); } assert kind != null : "as" + kind; }
                @Test void two() { Z[] zs = {}; for (Z z : zs) { synchronized (z) { new A().run(); } } }
                @Source("on.method") int three(Object o) { return o instanceof X x ? x.hashCode() : K.SIZE; }
                """);

        Set<String> parts = new HashSet<>(summary.shared().references());
        Set<String> words = new HashSet<>(summary.shared().words());
        summary.methods().forEach(method -> {
            parts.addAll(method.mentions().references());
            words.addAll(method.mentions().words());
        });
        assertThat(parts).isEqualTo(summary.references());
        assertThat(words).isEqualTo(summary.words());
        assertThat(method(summary, "one").mentions().references()).contains("a.CTest$1", "a.CTest$Kind");
    }

    @Test
    void counts_the_methods_that_write_static_state() {
        assertThat(writers("static int n = 1; @Test void one() { int m = n; }")).isZero();
        assertThat(writers("static int n; @Test void one() { n = 1; } @Test void two() { }"))
                .isEqualTo(1);
        assertThat(writers("static int n; @Test void one() { n = 1; } @Test void two() { Runnable r = () -> n++; }"))
                .isEqualTo(2);
        assertThat(writers("static int n; @Test void one() { add(); } @Test void two() { add(); } void add() { n++; }"))
                .as("two tests write through one helper")
                .isEqualTo(2);
        assertThat(writers("static int n; @Test void one() { add(); } void add() { n++; }"))
                .as("a helper does not count beside its caller")
                .isEqualTo(1);
        assertThat(writers("static int n; CTest() { n++; } void add() { n++; } @Test void one() { new Object(); }"))
                .as("a constructor, and a method that something else calls")
                .isEqualTo(2);
    }

    @Test
    void tells_which_methods_write_static_state() {
        ClassSummary summary = summary("""
                static int n;
                @Test void one() { n = 1; }
                @Test void two() { add(); }
                @Test void three() { int m = n; }
                void add() { n++; }
                """);

        assertThat(summary.methods().stream()
                        .filter(MethodSummary::writesStatic)
                        .map(MethodSummary::name)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("one", "two");
    }

    private int writers(String body) {
        return summary(body).staticWriters();
    }

    private ClassSummary summary(String body) {
        return Compilation.of(output, sources("package a; class CTest {" + body + "}"))
                .test("a.CTest");
    }

    private static MethodSummary method(ClassSummary summary, String name) {
        return summary.methods().stream()
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> sources(String test) {
        return Map.of("a/CTest.java", test, "a/World.java", WORLD);
    }
}
