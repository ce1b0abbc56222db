package io.testflow.engine.internal.fingerprint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a method belongs to as the JVM saw it. */
class StableNamesTest {

    private static final String SOURCE = """
            import java.util.function.*;
            class T {
                Object field = new Object() { public String toString() { return "T$1"; } };
                static Object shared = new Object() { public String toString() { return "T$2"; } };
                T() {} T(int i) {}
                Supplier<Runnable> nested(int a) { return () -> () -> System.out.println(a); }
                Runnable run(int i) { return new Runnable() { public void run() { Runnable r = () -> inner(); }
                    void inner() { new Object() { void deep() { } }.deep(); } }; }
                Supplier<String> saved() { return (Supplier<String> & java.io.Serializable) () -> "saved"; }
                private void hidden() {}
                static class N { void use(T t) { t.hidden(); } void also(T t) { t.hidden(); } }
            }
            """;

    private final Compiled compiled = Compiled.of(SOURCE, "--release", "8");
    private final StableNames names = compiled.nest("T").names();

    @Test
    void a_method_with_a_fingerprint_belongs_to_itself() {
        MethodName run = new MethodName("T", "run", "(I)Ljava/lang/Runnable;");

        assertThat(names.of(run)).containsExactly(run);
    }

    @Test
    void a_lambda_belongs_to_the_method_that_uses_it_however_deep() {
        MethodName nested = new MethodName("T", "nested", "(I)Ljava/util/function/Supplier;");

        for (MethodName lambda : lambdas("nested")) {
            assertThat(names.of(lambda)).containsExactly(nested);
        }
        assertThat(lambdas("nested")).hasSize(2);
    }

    @Test
    void a_serializable_lambda_does_not_belong_to_the_method_that_reads_all_of_them() {
        assertThat(lambdas("saved"))
                .singleElement()
                .satisfies(lambda -> assertThat(names.of(lambda))
                        .containsExactly(new MethodName("T", "saved", "()Ljava/util/function/Supplier;")));
    }

    @Test
    void a_serializable_lambda_belongs_to_its_method_whatever_that_is_called() {
        // Its name is sorted before that of the method which reads all serializable lambdas.
        Compiled dollar = Compiled.of("""
                class T { Runnable $a() { return (Runnable & java.io.Serializable) () -> System.out.println(1); } }
                """);
        NestFingerprints nest = dollar.nest("T");

        assertThat(lambdas(dollar, "$a"))
                .singleElement()
                .satisfies(lambda -> assertThat(nest.names().of(lambda))
                        .containsExactly(new MethodName("T", "$a", "()Ljava/lang/Runnable;")));
    }

    @Test
    void a_method_of_an_anonymous_class_belongs_to_the_method_that_names_the_class() {
        MethodName run = new MethodName("T", "run", "(I)Ljava/lang/Runnable;");

        assertThat(names.of(new MethodName("T$3", "run", "()V"))).containsExactly(run);
        assertThat(names.of(new MethodName("T$3", "lambda$run$0", "()V"))).containsExactly(run);
        assertThat(names.of(new MethodName("T$3$1", "deep", "()V"))).containsExactly(run);
    }

    @Test
    void an_anonymous_class_of_a_field_belongs_to_the_constructors_or_to_the_static_initialiser() {
        assertThat(names.of(new MethodName("T$1", "toString", "()Ljava/lang/String;")))
                .containsExactlyInAnyOrder(new MethodName("T", "<init>", "()V"), new MethodName("T", "<init>", "(I)V"));
        assertThat(names.of(new MethodName("T$2", "toString", "()Ljava/lang/String;")))
                .containsExactly(new MethodName("T", "<clinit>", "()V"));
    }

    @Test
    void an_accessor_belongs_to_its_users() {
        assertThat(names.of(new MethodName("T", "access$000", "(LT;)V")))
                .containsExactlyInAnyOrder(
                        new MethodName("T$N", "use", "(LT;)V"), new MethodName("T$N", "also", "(LT;)V"));
    }

    @Test
    void an_unknown_method_belongs_to_all_of_the_nest() {
        assertThat(names.of(new MethodName("T", "lambda$gone$7", "()V")))
                .hasSize(11)
                .contains(new MethodName("T", "hidden", "()V"), new MethodName("T$N", "<init>", "()V"));
    }

    private List<MethodName> lambdas(String method) {
        return lambdas(compiled, method);
    }

    private static List<MethodName> lambdas(Compiled in, String method) {
        return Declared.methodsOf(requireNonNull(in.files().get("T"))).stream()
                .filter(name -> name.name().startsWith("lambda$" + method + "$"))
                .toList();
    }
}
