package io.testflow.engine.internal.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes the shape of a class, and what changes its methods alone. */
class ShapeTest {

    private static final String ANNOTATIONS = """
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) @interface On { int value() default 1; Class<?> type() default Object.class;
                String[] names() default {}; RetentionPolicy policy() default RetentionPolicy.CLASS; Deprecated also() default @Deprecated; String since() default "";
                byte[] b() default {}; boolean[] z() default {}; short[] s() default {}; char[] c() default {}; int[] i() default {};
                long[] l() default {}; float[] f() default {}; double[] d() default {}; boolean truth() default false; char letter() default 'a'; }
            @Retention(RetentionPolicy.CLASS) @interface Off { String value() default "x"; }
            @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME) @interface Use { int value() default 0; }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    class T {}                     | class T extends Thread {}
                    class T {}                     | class T implements Cloneable {}
                    class T<A> {}                  | class T<A extends Number> {}
                    class T {}                     | final class T {}
                    class T {}                     | abstract class T {}
                    class T {}                     | class T { private int added; }
                    class T { Object a; }          | class T { String a; }
                    class T { java.util.List<String> a; } | class T { java.util.List<Object> a; }
                    class T { int a; }             | class T { volatile int a; }
                    interface T { int A = 1; }     | interface T { int A = 2; }
                    interface T { double A = 1; }  | interface T { double A = 2; }
                    interface T { float A = 1; }   | interface T { float A = 2; }
                    class T {}                     | @Deprecated class T {}
                    @On(1) class T {}              | @On(2) class T {}
                    @On(type = T.class) class T {} | @On(type = On.class) class T {}
                    @On(names = "a") class T {}    | @On(names = {"a", "b"}) class T {}
                    @On(names = {"a", "b"}) class T {} | @On(names = {"ab"}) class T {}
                    @On(also = @Deprecated) class T {} | @On(also = @Deprecated(since = "1")) class T {}
                    @On(also = @Deprecated(since = "1")) class T {} | @On(also = @Deprecated, since = "1") class T {}
                    @On(policy = RetentionPolicy.CLASS) class T {} | @On(policy = RetentionPolicy.SOURCE) class T {}
                    @On(b = 1) class T {}          | @On(b = {1, 2}) class T {}
                    @On(z = true) class T {}       | @On(z = {true, true}) class T {}
                    @On(s = 1) class T {}          | @On(s = {1, 2}) class T {}
                    @On(c = 'a') class T {}        | @On(c = {'a', 'b'}) class T {}
                    @On(i = 1) class T {}          | @On(i = {1, 2}) class T {}
                    @On(l = 1) class T {}          | @On(l = {1, 2}) class T {}
                    @On(f = 1) class T {}          | @On(f = {1, 2}) class T {}
                    @On(d = 1) class T {}          | @On(d = {1, 2}) class T {}
                    @On(truth = true) class T {}   | @On(truth = false) class T {}
                    @On(letter = 'b') class T {}   | @On(letter = 'c') class T {}
                    @Off("a") class T {}           | @Off("b") class T {}
                    class T extends @Use(1) Object {} | class T extends @Use(2) Object {}
                    class T { @On(1) int a; }      | class T { @On(2) int a; }
                    class T { java.util.List<@Use(1) Object> a; } | class T { java.util.List<@Use(2) Object> a; }
                    enum T { A, B }                | enum T { A, B, C }
                    enum T { A, B }                | enum T { B, A }
                    record T(@On(1) int a) {}      | record T(@On(2) int a) {}
                    record T(@Use(1) int a) {}     | record T(@Use(2) int a) {}
                    record T(int a) {}             | record T(int a, int b) {}
                    record T(int a, int b) {}      | record T(int b, int a) {}
                    sealed class T { static final class A extends T {} } | sealed class T { static final class A extends T {} static final class B extends T {} }
                    """)
    void what_a_class_is_counts(String before, String after) {
        assertThat(changes(ANNOTATIONS + before, ANNOTATIONS + after)).contains("shape T");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    @On(1) void a() {}         | @On(2) void a() {}
                    void a(@On(1) int b) {}    | void a(@On(2) int b) {}
                    void a(@On(1) int b, int c) {} | void a(int b, @On(1) int c) {}
                    @Use(1) Object a() { return null; } | @Use(2) Object a() { return null; }
                    abstract void a();         | abstract void a() throws Exception;
                    @On void a() {}            | @On void a() throws Exception {}
                    """)
    void the_signature_of_an_abstract_or_annotated_method_counts(String before, String after) {
        List<String> changes = changes(
                ANNOTATIONS + "abstract class T { " + before + "}", ANNOTATIONS + "abstract class T { " + after + "}");

        assertThat(changes).hasSize(2).contains("shape T").anyMatch(change -> change.startsWith("signature T.a("));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    void a() {}                | void a() throws Exception {}
                    void a() throws Exception {} | void a() throws Error {}
                    void a() {}                | protected void a() {}
                    void a() {}                | synchronized void a() {}
                    Comparable<T> a() { return null; } | Comparable<String> a() { return null; }
                    <A> void a() {}            | <A extends Throwable> void a() {}
                    """)
    void the_signature_of_a_plain_method_is_its_own(String before, String after) {
        assertThat(changes("class T { " + before + "}", "class T { " + after + "}"))
                .singleElement()
                .asString()
                .startsWith("signature T.a()");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    class T { int b() { return 1; } } | class T { int b() { return 1; } private int a() { return 2; } }
                    class T { int b() { return 1; } } | class T { public int a() { return 2; } int b() { return 1; } }
                    interface T { }                | interface T { default int a() { return 1; } }
                    """)
    void a_plain_method_added_leaves_the_shape_and_the_other_methods_as_they_are(String before, String after) {
        assertThat(changes(before, after)).containsExactly("new T.a()I");
    }

    @Test
    void an_abstract_method_added_changes_the_shape() {
        assertThat(changes("interface T { }", "interface T { void a(); }")).containsExactly("new T.a()V", "shape T");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    interface T { void a(); }      | interface T { void b(); }
                    interface T { void a(); }      | interface T { void a(int b); }
                    class T { @Deprecated void a() {} } | class T { @Deprecated void b() {} }
                    """)
    void the_name_and_the_parameters_of_an_abstract_or_annotated_method_count(String before, String after) {
        assertThat(changes(before, after)).contains("shape T");
    }

    @Test
    void the_name_of_a_parameter_counts_where_the_compiler_writes_it_for_reflection() {
        String before = "class T { int find(int query) { return query; } }";
        String after = "class T { int find(int q) { return q; } }";

        assertThat(Compiled.of(before, "-parameters").changesTo(Compiled.of(after, "-parameters")))
                .containsExactly("signature T.find(I)I");
        assertThat(Compiled.of(before, "-g").changesTo(Compiled.of(after, "-g")))
                .isEmpty();
    }

    @Test
    void the_default_of_an_annotation_counts() {
        assertThat(changes("@interface T { int value() default 1; }", "@interface T { int value() default 2; }"))
                .containsExactly("shape T", "signature T.value()I");
    }

    @Test
    void a_class_that_becomes_static_or_private_in_its_outer_class_changes() {
        assertThat(changes("class T { static class N {} }", "class T { private static class N { N() {} } }"))
                .containsExactly("shape T$N");
    }

    @Test
    void the_metadata_of_kotlin_counts_for_what_they_say() {
        assertThat(kotlin("1, 9", "d", 10)).isNotEqualTo(kotlin("1, 9", "e", 10));
        assertThat(kotlin("1, 9", "d", 10)).isEqualTo(kotlin("2, 0", "d", 11));
    }

    /** The shape of a class as Kotlin's compiler annotates it. */
    private static long kotlin(String version, String data, int line) {
        Compiled compiled = Compiled.of(Map.of(
                "T.java",
                """
                @kotlin.Metadata(mv = {%s}, k = 1, d1 = "%s") @kotlin.coroutines.jvm.internal.DebugMetadata(l = %d)
                @kotlin.jvm.internal.SourceDebugExtension("%d") class T { @kotlin.jvm.internal.SourceDebugExtension("%d") void a() {} }
                """.formatted(version, data, line, line, line),
                "kotlin/Metadata.java",
                "package kotlin; public @interface Metadata { int[] mv(); int k(); String[] d1(); }",
                "kotlin/coroutines/jvm/internal/DebugMetadata.java",
                "package kotlin.coroutines.jvm.internal; public @interface DebugMetadata { int[] l(); }",
                "kotlin/jvm/internal/SourceDebugExtension.java",
                "package kotlin.jvm.internal; public @interface SourceDebugExtension { String value(); }"));
        ClassFingerprint fingerprint = compiled.nest("T").classes().get("T");
        assertThat(fingerprint).isNotNull();
        return fingerprint.shape();
    }

    private static List<String> changes(String before, String after) {
        return Compiled.of(before).changesTo(Compiled.of(after));
    }
}
