package io.testflow.engine.internal.fingerprint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ByteVector;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** What leaves all fingerprints as they are. */
class NotCountedTest {

    private static final String SOURCE = """
            class T implements Comparable<T> {
                int size = 3; String name;
                T(int size) { this.size = size; }
                public int compareTo(T other) { int by = other.size; for (int i = 0; i < by; i++) { by--; } return by; }
                int half(int of, boolean up) { try { return of / 2; } catch (RuntimeException e) { return up ? 1 : 0; } }
                Runnable later() { return () -> System.out.println(name); }
                static class Nested { int a; }
            }
            """;

    @Test
    void comments_layout_and_shifted_lines_do_not_count() {
        String commented = SOURCE.replace("int half(", "\n\n/** Half of it. */\n  int\nhalf(")
                .replace("; ", ";\n // x\n ");

        assertThat(changes(SOURCE, commented)).isEmpty();
    }

    @Test
    void names_of_locals_and_parameters_do_not_count() {
        assertThat(changes(SOURCE, SOURCE.replace("by", "rest").replace("of", "what")))
                .isEmpty();
    }

    @Test
    void debug_data_does_not_count() {
        Compiled full = Compiled.of(SOURCE, "-g");

        assertThat(full.changesTo(Compiled.of(SOURCE, "-g:none"))).isEmpty();
    }

    @Test
    void the_order_of_members_does_not_count() {
        String swapped = """
            class T implements Comparable<T> {
                static class Nested { int a; }
                Runnable later() { return () -> System.out.println(name); }
                int half(int of, boolean up) { try { return of / 2; } catch (RuntimeException e) { return up ? 1 : 0; } }
                public int compareTo(T other) { int by = other.size; for (int i = 0; i < by; i++) { by--; } return by; }
                T(int size) { this.size = size; }
                String name; int size = 3;
            }
            """;

        assertThat(changes(SOURCE, swapped)).isEmpty();
    }

    @Test
    void the_version_of_the_class_file_does_not_count() {
        String source = "class T { int a(int b) { return b > 1 ? b : 2; } }";

        assertThat(Compiled.of(source, "--release", "8").changesTo(Compiled.of(source, "--release", "17")))
                .isEmpty();
    }

    @Test
    void constants_far_back_in_the_pool_do_not_count_as_others() {
        StringBuilder many = new StringBuilder("void first() { String s;");
        for (int i = 0; i < 300; i++) {
            many.append("s = \"").append(i).append("\";");
        }
        String source = "class T { HERE String a() { return \"a\"; } }";

        assertThat(changes(source.replace("HERE", ""), source.replace("HERE", many + "}")))
                .containsExactly("new T.first()V");
    }

    @Test
    void the_order_of_permitted_subclasses_and_of_annotations_does_not_count() {
        String source = """
                @interface X {} @interface Y {}
                @X @Y sealed interface T { @Y @X void t(); final class A implements T { public void t() {} }
                    final class B implements T { public void t() {} } }
                """;
        String swapped = """
                @interface X {} @interface Y {}
                @Y @X sealed interface T { @X @Y void t(); final class B implements T { public void t() {} }
                    final class A implements T { public void t() {} } }
                """;

        assertThat(changes(source, swapped)).isEmpty();
    }

    @Test
    void attributes_that_the_jvm_does_not_know_do_not_count() {
        Compiled compiled = Compiled.of(SOURCE);
        ClassWriter writer = new ClassWriter(0);
        ClassReader reader = new ClassReader(requireNonNull(compiled.files().get("T")));
        reader.accept(writer, 0);
        // Scala's compiler leaves a hash of its whole output there.
        writer.visitAttribute(new Attribute("TASTY") {
            @Override
            protected ByteVector write(ClassWriter to, byte[] code, int length, int maxStack, int maxLocals) {
                return new ByteVector().putInt(42);
            }
        });
        Map<String, byte[]> files = new HashMap<>(compiled.files());
        files.put("T", writer.toByteArray());

        assertThat(files.get("T")).isNotEqualTo(compiled.files().get("T"));
        assertThat(compiled.changesTo(new Compiled(files))).isEmpty();
    }

    private static List<String> changes(String before, String after) {
        return Compiled.of(before).changesTo(Compiled.of(after));
    }
}
