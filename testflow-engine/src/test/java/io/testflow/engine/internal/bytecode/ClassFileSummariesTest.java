package io.testflow.engine.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.classgraph.ClassSummary;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFileSummariesTest {

    @TempDir
    Path output;

    @Test
    void tells_header_of_a_class() {
        ClassSummary summary = compile("""
                package a;
                abstract class C extends Base implements Face, Runnable {
                    static final int SIZE = 3;
                    static final String KEY = "some.key";
                    static final Object NONE = new Object();
                    final long own = 5;
                }
                class Base {}
                interface Face {}
                """).production("a.C");

        assertThat(summary.name()).isEqualTo("a.C");
        assertThat(summary.sourceFile()).isEqualTo("C.java");
        assertThat(Modifier.isAbstract(summary.access())).isTrue();
        assertThat(summary.superclass()).isEqualTo("a.Base");
        assertThat(summary.interfaces()).containsExactly("a.Face", "java.lang.Runnable");
        assertThat(summary.constants()).containsExactlyInAnyOrder("SIZE", "KEY", "own");
        assertThat(summary.references()).containsExactlyInAnyOrder("a.Base", "a.Face");
        assertThat(summary.words()).containsExactly("some.key");
        assertThat(summary.methods()).isEmpty();
        assertThat(summary.shared().references()).isEqualTo(summary.references());
    }

    @Test
    void names_the_methods_that_a_subclass_can_override() {
        Compilation compilation = compile("""
                package a;
                abstract class C {
                    static int count;
                    C() {}
                    abstract void check();
                    protected int add(int x) { return x; }
                    public int add(int x, int y) { return x + y; }
                    @Deprecated void old() {}
                    private void hide() { Runnable r = () -> hide(); }
                    static void help() {}
                }
                """);

        assertThat(compilation.production("a.C").overridable()).containsExactly("check", "add", "old");
        assertThat(compilation.test("a.C").overridable()).containsExactly("check", "add", "old");
    }

    @Test
    void keeps_the_class_of_an_inlined_constant() {
        ClassSummary summary = compile("""
                package a;
                class C { int size() { return K.SIZE; } }
                class K { static final int SIZE = 12345; }
                """).production("a.C");

        assertThat(summary.references()).containsExactly("a.K");
    }

    @Test
    void names_the_methods_of_classes_around_it_that_a_class_of_test_code_calls() {
        Compilation compilation = compile("""
                package a;
                class C {
                    int top() { return 1; }
                    class D {
                        int deep() { return other() + top() + "x".length(); }
                        int other() { return 1; }
                        class E { Runnable all() { top(); return D.this::deep; } }
                    }
                }
                """);

        assertThat(compilation.test("a.C").references()).containsExactlyInAnyOrder("a.C$D", "a.C$D$E");
        assertThat(compilation.test("a.C$D").references()).containsExactlyInAnyOrder("a.C", "a.C#top", "a.C$D$E");
        assertThat(compilation.test("a.C$D$E").references())
                .containsExactlyInAnyOrder("a.C", "a.C#top", "a.C$D", "a.C$D#deep");
        assertThat(compilation.production("a.C$D").references()).doesNotContain("a.C#top");
    }

    @Test
    void sees_the_enum_that_is_switched_over() {
        Compilation compilation = compile("""
                package a;
                class C { int of(E e) { return switch (e) { case ONE -> 1; case TWO -> 2; }; } }
                enum E { ONE, TWO }
                """);

        assertThat(compilation.production("a.C").references()).contains("a.E", "a.C$1");
        assertThat(compilation.production("a.C$1").references()).contains("a.E");
    }

    @Test
    void sees_types_that_only_generic_signatures_name() {
        ClassSummary summary = compile("""
                package a;
                import java.util.*;
                class C<T extends Bound> extends ArrayList<Map<String, ? extends Argument[]>> {
                    Outer<Inside>.Inner<Deep> field;
                }
                class Bound {}
                class Argument {}
                class Outer<T> { class Inner<U> {} }
                class Inside {}
                class Deep {}
                """).production("a.C");

        assertThat(summary.references())
                .containsExactlyInAnyOrder("a.Bound", "a.Argument", "a.Outer", "a.Outer$Inner", "a.Inside", "a.Deep");
    }

    @Test
    void sees_annotations_of_every_retention_in_the_class_file_wherever_they_stand() {
        Compilation compilation = compile("""
                package a;
                import java.lang.annotation.*;
                @Seen(name = "on.class", type = Named.class, nested = @Nested("in.nested"), kind = Kind.A) @Unseen("un.seen")
                class C {
                    @Seen(name = "on.field") int field;
                    @Unseen("on.method") void method(@Seen(name = "on.parameter") int parameter) {
                        @Typed("on.local") String local = "";
                        Object cast = (@Typed("on.cast") Object) local;
                        try (java.io.@Typed("on.resource") Reader r = null) {
                            local = new @Typed("on.new") String();
                        } catch (@Typed("on.catch") RuntimeException | java.io.IOException e) {
                            boolean is = cast instanceof @Typed("on.instanceof") Comparable;
                        }
                    }
                    <@Typed("on.variable") T extends @Typed("on.bound") Object> @Typed("on.return") T some(
                            java.util.List<@Typed("on.argument") String> list) throws @Typed("on.throws") Exception {
                        return null;
                    }
                }
                record R(@Typed("on.component") String component) {}
                @interface Seen {
                    String name(); Class<?> type() default Object.class; Nested nested() default @Nested("by.default");
                    Kind kind() default Kind.A;
                }
                @Retention(RetentionPolicy.CLASS) @interface Nested { String[] value(); }
                @Retention(RetentionPolicy.RUNTIME) @interface Unseen { String value(); }
                @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER}) @interface Typed { String value(); }
                enum Kind { A }
                class Named {}
                """);

        ClassSummary summary = compilation.production("a.C");

        assertThat(summary.annotations()).containsExactlyInAnyOrder("a.Seen", "a.Unseen");
        assertThat(summary.references())
                .containsExactlyInAnyOrder("a.Seen", "a.Unseen", "a.Named", "a.Nested", "a.Kind", "a.Typed");
        assertThat(summary.words())
                .containsExactlyInAnyOrder(
                        "on.class",
                        "in.nested",
                        "un.seen",
                        "on.field",
                        "on.method",
                        "on.parameter",
                        "on.local",
                        "on.cast",
                        "on.resource",
                        "on.new",
                        "on.catch",
                        "on.instanceof",
                        "on.variable",
                        "on.bound",
                        "on.return",
                        "on.argument",
                        "on.throws");
        assertThat(compilation.production("a.R").words()).contains("on.component");
        assertThat(compilation.production("a.Seen").words()).containsExactly("by.default");
    }

    @Test
    void leaves_out_the_words_of_metadata_that_only_declares_members() {
        Compilation compilation = Compilation.of(
                output,
                Map.of(
                        "kotlin/Metadata.java",
                        "package kotlin; public @interface Metadata { String[] d2(); }",
                        "a/C.java",
                        "package a; @kotlin.Metadata(d2 = {\"member\", \"Lb/Named;\"}) class C {}"));

        ClassSummary summary = compilation.production("a.C");

        assertThat(summary.words()).isEmpty();
        assertThat(summary.references()).containsExactlyInAnyOrder("kotlin.Metadata", "b.Named");
    }

    @Test
    void finds_words_in_strings_and_in_concatenations_but_not_in_names() {
        ClassSummary summary = compile("""
                package a;
                class C {
                    String of(int member) { return "db/" + member + "-init.sql, com.acme.Named"; }
                    String plain() { return "ünï.cödé and one\\u0000two"; }
                }
                """).production("a.C");

        assertThat(summary.words())
                .containsExactlyInAnyOrder("db/", "-init.sql", "com.acme.Named", "ünï.cödé", "and", "one", "two");
    }

    @Test
    void finds_the_last_word_of_the_longest_string() {
        String text = "filler ".repeat(9_000) + "the.last.Word";

        ClassSummary summary = compile("package a; class C { String s() { return \"%s\"; } }".formatted(text))
                .production("a.C");

        assertThat(summary.words()).containsExactlyInAnyOrder("filler", "the.last.Word");
    }

    @Test
    void names_classes_as_they_are_written_whatever_the_alphabet() {
        ClassSummary summary = compile("""
                package a;
                class C { Größe größe; 漢字 kanji; \uD835\uDC00 wide; }
                class Größe {}
                class 漢字 {}
                class \uD835\uDC00 {}
                """).production("a.C");

        assertThat(summary.references()).containsExactlyInAnyOrder("a.Größe", "a.漢字", "a.\uD835\uDC00");
    }

    @Test
    void sees_what_lambdas_method_references_records_and_sealed_types_name() {
        Compilation compilation = compile("""
                package a;
                import java.util.function.*;
                class C {
                    Supplier<Object> lambda() { return () -> new InLambda(); }
                    Supplier<Object> reference() { return Referred::new; }
                }
                record R(Component component) {}
                sealed interface S permits Only {}
                final class Only implements S {}
                class InLambda {}
                class Referred {}
                class Component {}
                """);

        assertThat(compilation.production("a.C").references()).containsExactlyInAnyOrder("a.InLambda", "a.Referred");
        assertThat(compilation.production("a.R").references()).containsExactly("a.Component");
        assertThat(compilation.production("a.S").references()).containsExactly("a.Only");
    }

    @Test
    void sees_arrays_casts_class_literals_and_caught_types() {
        ClassSummary summary = compile("""
                package a;
                class C {
                    Object many() { return new Many[2][3]; }
                    Object cast(Object o) { return ((Cast[]) o).length; }
                    Object literal() { return Literal[].class; }
                    void caught() { try { cast(null); } catch (Caught e) { } }
                }
                class Many {}
                class Cast {}
                class Literal {}
                class Caught extends RuntimeException {}
                """).production("a.C");

        assertThat(summary.references()).containsExactlyInAnyOrder("a.Many", "a.Cast", "a.Literal", "a.Caught");
    }

    @Test
    void tells_what_a_module_uses_and_provides() {
        Compilation compilation = Compilation.of(
                output,
                Map.of(
                        "module-info.java",
                        """
                        @Deprecated module m {
                            requires java.logging;
                            exports a to java.xml, java.sql;
                            opens a;
                            uses a.Used;
                            provides a.Service with a.Provider, a.Other;
                        }
                        """,
                        "a/Service.java",
                        "package a; public interface Service {}",
                        "a/Used.java",
                        "package a; public interface Used {}",
                        "a/Provider.java",
                        "package a; public class Provider implements Service {}",
                        "a/Other.java",
                        "package a; public class Other implements Service {}"));

        ClassFileReading reading = new ClassFileSummaries(new Interner())
                .read(compilation.file("module-info"), compilation.bytes("module-info"), true);

        assertThat(reading).isInstanceOfSatisfying(ClassFileReading.Read.class, read -> {
            assertThat(read.summary().name()).isEqualTo("module-info");
            assertThat(read.summary().superclass()).isEmpty();
            assertThat(read.summary().annotations()).containsExactly("java.lang.Deprecated");
            assertThat(read.summary().references())
                    .containsExactlyInAnyOrder("a.Service", "a.Used", "a.Provider", "a.Other");
            assertThat(read.provides()).isEqualTo(Map.of("a.Service", java.util.List.of("a.Provider", "a.Other")));
        });
    }

    private Compilation compile(String source) {
        return Compilation.of(output, Map.of("a/C.java", source));
    }
}
