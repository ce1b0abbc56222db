package io.testflow.engine.internal.fingerprint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the bytecode of a method names. */
class MethodFactsTest {

    private static final String WORLD = """
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) @interface On { Class<?> type() default Object.class; RetentionPolicy policy() default RetentionPolicy.CLASS;
                Deprecated[] also() default {}; }
            enum Kind { A, B }
            class A { static int count; static final Object LOCK = new Object(); static String name = "n"; static Integer box = 1;
                static int[] array = {}; static final A ONE = new A(); void run() {} static A make() { return null; } class Inner<X> { class Deep {} } }
            class B extends RuntimeException {} class C {} class D {} class E {} class F<X> { class G {} }
            """;

    @Test
    void names_the_types_of_its_own_declaration() {
        MethodFacts facts = facts(
                "@On(type = E.class, policy = RetentionPolicy.SOURCE, also = @Deprecated) F<? extends D>.G a(A[] b, int c) throws B { return null; }");

        assertThat(facts.types())
                .containsExactlyInAnyOrder(
                        "On",
                        "E",
                        "java.lang.annotation.RetentionPolicy",
                        "java.lang.Deprecated",
                        "F",
                        "F$G",
                        "D",
                        "A",
                        "B");
        assertThat(facts.statics()).isEmpty();
        assertThat(facts.calls()).isEmpty();
    }

    @Test
    void names_the_types_in_its_code() {
        assertThat(facts(
                                "void a(Object b) { Object c = b instanceof A ? (C) b : D[][].class; Object[] e = new E[2]; try { b = new F[1][1]; } catch (B x) { } }")
                        .types())
                .containsExactlyInAnyOrder("java.lang.Object", "A", "B", "C", "D", "E", "F");
    }

    @Test
    void names_what_it_calls_and_whose_statics_it_may_touch() {
        MethodFacts facts =
                facts("void a() { new C(); A.make().run(); A.count++; java.util.function.Supplier<D> d = D::new; }");

        assertThat(facts.calls())
                .contains(
                        new MethodName("C", "<init>", "()V"),
                        new MethodName("D", "<init>", "()V"),
                        new MethodName("A", "make", "()LA;"),
                        new MethodName("A", "run", "()V"));
        assertThat(facts.statics()).containsExactlyInAnyOrder("A", "C", "D", "java.lang.invoke.LambdaMetafactory");
        assertThat(facts.writesStaticsOf()).containsExactly("A");
        assertThat(facts.types()).contains("A", "C", "D", "java.util.function.Supplier");
    }

    @Test
    void a_call_of_an_instance_or_a_field_of_one_touches_no_statics() {
        assertThat(facts("int b; int a(A a) { a.run(); b++; a.array.clone(); return b; }")
                        .statics())
                .containsExactly("A");
        assertThat(facts("int b; int a(A a, C[] c) { a.run(); b++; c.clone(); return b; }")
                        .statics())
                .isEmpty();
    }

    @Test
    void reads_shared_state_where_the_value_may_change() {
        MethodFacts facts = facts(
                "Object a(Object o) { o = A.count; o = A.name; o = A.box; o = A.ONE; o = Kind.A; o = A.array; return A.LOCK; }");

        assertThat(facts.readsShared())
                .containsExactlyInAnyOrder(
                        new SharedField("A", "array", "[I"), new SharedField("A", "LOCK", "Ljava/lang/Object;"));
        assertThat(facts.statics()).containsExactlyInAnyOrder("A", "Kind", "java.lang.Integer");
        assertThat(facts.writesStaticsOf()).isEmpty();
    }

    @Test
    void a_static_initialiser_does_not_count_as_a_writer() {
        NestFingerprints nest = Compiled.of(WORLD).nest("A");

        assertThat(requireNonNull(nest.facts().get(new MethodName("A", "<clinit>", "()V")))
                        .writesStaticsOf())
                .isEmpty();
    }

    @Test
    void lambdas_and_anonymous_classes_say_what_they_name_and_not_themselves() {
        MethodFacts facts = facts("""
                void a() { Runnable r = () -> A.count = 1; new C() { D d = new D(); void run() { new E() { { A.make(); } }; } }.run(); }
                """);

        assertThat(facts.writesStaticsOf()).containsExactly("A");
        assertThat(facts.statics()).containsExactlyInAnyOrder("A", "D", "T", "java.lang.invoke.LambdaMetafactory");
        assertThat(facts.types()).contains("A", "C", "D", "E", "T").noneMatch(type -> type.startsWith("T$"));
        assertThat(facts.calls())
                .contains(new MethodName("E", "<init>", "()V"), new MethodName("A", "make", "()LA;"))
                .noneMatch(
                        call -> call.className().contains("$1") || call.name().contains("lambda"));
    }

    @Test
    void a_switch_over_an_enum_touches_the_enum_and_not_the_array_made_for_it() {
        MethodFacts facts = facts("int a(Kind k) { switch (k) { case A: return 1; default: return 2; } }");

        assertThat(facts.types()).containsExactly("Kind");
        assertThat(facts.statics()).containsExactly("Kind");
        assertThat(facts.readsShared()).isEmpty();
    }

    private static MethodFacts facts(String method) {
        return Compiled.of(WORLD + "class T { " + method + " }").nest("T").facts().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals("a"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
