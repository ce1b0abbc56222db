package io.testflow.engine.internal.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that compilers number belong to the methods that use them. */
class FoldingTest {

    private static final String LAMBDAS = """
            import java.util.function.*;
            class T {
                FIRST
                Supplier<Runnable> nested(int a) { return () -> { int b = a + 1; return () -> System.out.println(a + b); }; }
                IntSupplier one() { return () -> 1; }
                Function<String, Integer> reference() { return Integer::valueOf; }
                Supplier<String> saved() { return (Supplier<String> & java.io.Serializable) () -> "saved"; }
            }
            """;

    @Test
    void a_lambda_added_above_changes_its_method_alone() {
        assertThat(changes(
                        LAMBDAS.replace("FIRST", "Object first() { return 1; }"),
                        LAMBDAS.replace("FIRST", "Object first() { Supplier<Object> s = () -> 1; return s.get(); }")))
                .containsExactly("body T.first()Ljava/lang/Object;");
    }

    @Test
    void a_lambda_is_no_method_of_its_own() {
        assertThat(Compiled.of(LAMBDAS.replace("FIRST", ""))
                        .nest("T")
                        .classes()
                        .get("T")
                        .methods())
                .extracting(MethodFingerprint::key)
                .containsExactly(
                        "$deserializeLambda$(Ljava/lang/invoke/SerializedLambda;)Ljava/lang/Object;",
                        "<init>()V",
                        "nested(I)Ljava/util/function/Supplier;",
                        "one()Ljava/util/function/IntSupplier;",
                        "reference()Ljava/util/function/Function;",
                        "saved()Ljava/util/function/Supplier;");
    }

    @Test
    void the_body_of_a_lambda_however_deep_is_that_of_its_method() {
        String source = LAMBDAS.replace("FIRST", "");

        assertThat(changes(source, source.replace("a + b", "a - b")))
                .containsExactly("body T.nested(I)Ljava/util/function/Supplier;");
        assertThat(changes(source, source.replace("() -> 1", "() -> 2")))
                .containsExactly("body T.one()Ljava/util/function/IntSupplier;");
        assertThat(changes(source, source.replace("Integer::valueOf", "Integer::decode")))
                .containsExactly("body T.reference()Ljava/util/function/Function;");
    }

    @Test
    void two_lambdas_that_change_places_are_a_change() {
        String source =
                "class T { void a(Runnable x, Runnable y) {} void b() { a(() -> new T(), () -> hashCode()); } }";
        String swapped =
                "class T { void a(Runnable x, Runnable y) {} void b() { a(() -> hashCode(), () -> new T()); } }";

        assertThat(changes(source, swapped)).containsExactly("body T.b()V");
    }

    private static final String ANONYMOUS = """
            class T {
                private int size;
                Object field = new Object() { public String toString() { return "field"; } };
                static Object shared = new Object() { public String toString() { return "shared"; } };
                FIRST
                Runnable run(int i) { return new Runnable() { int j = i; public void run() { size = i + j; inner(); }
                    void inner() { new Object() { int k = j; { run(); } }.hashCode(); } }; }
                Object local() {
                    class Local { Local other; Other next() { return new Other(); } }
                    class Mine extends Local { class Deep { int deep = 1; } Deep deep() { return new Deep(); } }
                    return new Mine(); }
                static class Other { Object in() { return new Object() { int in = 2; }; } }
                Object plain() { return null; }
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"8", "17"})
    void an_anonymous_class_added_above_changes_its_method_alone(String release) {
        String before = ANONYMOUS.replace("FIRST", "Object first() { return null; }");
        String after =
                ANONYMOUS.replace("FIRST", "Object first() { class Local {} new Local(); return new Object() {}; }");

        assertThat(changes(before, after, "--release", release)).containsExactly("body T.first()Ljava/lang/Object;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "17"})
    void what_an_anonymous_or_local_class_is_and_does_belongs_to_the_method_that_names_it(String release) {
        String source = ANONYMOUS.replace("FIRST", "");
        String[] options = {"--release", release};

        assertThat(changes(source, source.replace("i + j", "i - j"), options))
                .containsExactly("body T.run(I)Ljava/lang/Runnable;");
        assertThat(changes(source, source.replace("int k = j", "long k = j"), options))
                .containsExactly("body T.run(I)Ljava/lang/Runnable;");
        assertThat(changes(source, source.replace("deep = 1", "deep = 2"), options))
                .containsExactly("body T.local()Ljava/lang/Object;");
        assertThat(changes(source, source.replace("class Local {", "class Local extends Other {"), options))
                .containsExactly("body T.local()Ljava/lang/Object;");
        assertThat(changes(source, source.replace("\"field\"", "\"fields\""), options))
                .containsExactly("body T.<init>()V");
        assertThat(changes(source, source.replace("\"shared\"", "\"share\""), options))
                .containsExactly("body T.<clinit>()V");
        assertThat(changes(source, source.replace("in = 2", "in = 3"), options))
                .containsExactly("body T$Other.in()Ljava/lang/Object;");
    }

    @Test
    void a_folded_class_is_no_class_of_its_own() {
        assertThat(Compiled.of(ANONYMOUS.replace("FIRST", "")).nest("T").classes())
                .containsOnlyKeys("T", "T$Other");
    }

    @Test
    void a_local_class_that_nobody_names_has_fingerprints_of_its_own() {
        String source = "class T { void a() { class Local { void b() { Runnable c = () -> new T(); } } } }";

        assertThat(changes(source, source.replace("-> new T()", "-> hashCode()")))
                .containsExactly("body T$1Local.b()V");
    }

    @Test
    void the_body_of_an_enum_constant_is_part_of_the_initialiser() {
        String source = "enum T { A { int a() { return 1; } }, B { int a() { return 2; } }; int a() { return 0; } }";

        assertThat(changes(source, source.replace("return 2", "return 3"))).containsExactly("body T.<clinit>()V");
        assertThat(changes(source, source.replace("return 0", "return 3"))).containsExactly("body T.a()I");
    }

    private static final String ACCESSORS = """
            class T {
                private int size; private static int count;
                private T() {} private T(int a) { size = a; }
                FIRST
                private void hidden() { size++; }
                static class Nested {
                    private Nested(int b) {}
                    T make() { return new T(4); }
                    int get(T t) { return t.size; }
                    void hide(T t) { t.hidden(); }
                    void count() { count += 2; }
                }
                Nested nested() { return new Nested(1); }
                Object other() { return new Object() { { hidden(); } }; }
            }
            """;

    @Test
    void accessors_belong_to_their_users() {
        String before = ACCESSORS.replace("FIRST", "static class First { void first(T t) { } }");
        String after = ACCESSORS.replace("FIRST", "static class First { void first(T t) { t.size = 3; new T(); } }");

        assertThat(changes(before, after, "--release", "8")).containsExactly("body T$First.first(LT;)V");
        NestFingerprints nest = Compiled.of(after, "--release", "8").nest("T");
        assertThat(nest.classes()).containsOnlyKeys("T", "T$First", "T$Nested");
        assertThat(nest.classes().get("T").methods())
                .extracting(MethodFingerprint::key)
                .containsExactly(
                        "<init>()V", "<init>(I)V", "hidden()V", "nested()LT$Nested;", "other()Ljava/lang/Object;");
    }

    @Test
    void the_class_that_only_tells_an_accessor_of_a_constructor_apart_is_no_class_of_its_own() {
        Compiled compiled = Compiled.of(
                "class T { private T() {} static class N { T make() { return new T(); } } }", "--release", "8");

        assertThat(compiled.files()).containsKey("T$1");
        assertThat(compiled.nest("T").classes()).containsOnlyKeys("T", "T$N");
    }

    @Test
    void the_lambdas_of_kotlin_and_scala_belong_to_their_methods() {
        String kotlin = "class T { Runnable a() { return T::a$lambda$0; } private static void a$lambda$0() { HERE } }";
        String scala =
                "class T { static Runnable a() { return T::$anonfun$a$1; } static void $anonfun$a$1() { HERE } }";

        assertThat(changes(kotlin.replace("HERE", ""), kotlin.replace("HERE", "new T();")))
                .containsExactly("body T.a()Ljava/lang/Runnable;");
        assertThat(SyntheticMembers.in(Compiled.of(scala.replace("HERE", "")), "T")
                        .changesTo(SyntheticMembers.in(Compiled.of(scala.replace("HERE", "new T();")), "T")))
                .containsExactly("body T.a()Ljava/lang/Runnable;");
    }

    @Test
    void an_accessor_that_only_other_top_level_classes_use_is_a_method_of_its_own() {
        // As Kotlin's compiler makes them for functions that it inlines elsewhere.
        Compiled before = SyntheticMembers.in(Compiled.of("class T { static int access$a() { return 1; } }"), "T");
        Compiled after = SyntheticMembers.in(Compiled.of("class T { static int access$a() { return 2; } }"), "T");

        assertThat(before.changesTo(after)).containsExactly("body T.access$a()I");
    }

    @Test
    void a_bridge_is_a_method_of_its_own() {
        String source = "class T implements Comparable<T> { public int compareTo(T t) { return 0; } }";

        assertThat(Compiled.of(source).nest("T").classes().get("T").methods())
                .extracting(MethodFingerprint::key)
                .containsExactly("<init>()V", "compareTo(LT;)I", "compareTo(Ljava/lang/Object;)I");
    }

    @Test
    void a_bridge_that_is_named_like_an_accessor_is_a_method_of_its_own() {
        // The bridge lets other packages call a method that a class declares which they do not see.
        Compiled compiled = Compiled.of("""
                public class T extends Base { Object use() { return this.access$a(); } }
                class Base { public Object access$a() { return 1; } }
                """);

        assertThat(compiled.nest("T").classes().get("T").methods())
                .extracting(MethodFingerprint::key)
                .containsExactly("<init>()V", "access$a()Ljava/lang/Object;", "use()Ljava/lang/Object;");
    }

    private static List<String> changes(String before, String after, String... options) {
        return Compiled.of(before, options).changesTo(Compiled.of(after, options));
    }
}
