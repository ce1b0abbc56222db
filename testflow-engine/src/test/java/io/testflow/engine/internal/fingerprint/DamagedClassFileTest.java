package io.testflow.engine.internal.fingerprint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.internal.fingerprint.NestReading.Unreadable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DamagedClassFileTest {

    private final Compiled compiled = Compiled.of("""
            import java.util.function.*;
            class T<A extends Number> { @Deprecated(since = "2") int a(int b) throws Error { Supplier<A> s = () -> null;
                switch (b) { case 1: return 2; default: new Object() { int c = b; }; return "x".length(); } } static class N {} }
            """);

    @Test
    void names_a_class_that_is_not_there() {
        assertThat(compiled.read("a.Gone")).isEqualTo(new Unreadable("a.Gone", "there is no such class"));
    }

    @Test
    void takes_a_nested_class_that_is_not_there_for_a_foreign_one() {
        Map<String, byte[]> files = new HashMap<>(compiled.files());
        files.remove("T$1");
        files.remove("T$N");

        assertThat(new Compiled(files).nest("T").classes()).containsOnlyKeys("T");
    }

    @Test
    void names_the_nested_class_that_is_damaged() {
        assertThat(with("T$N", new byte[] {1, 2, 3})).isEqualTo(new Unreadable("T$N", "it is damaged"));
    }

    @Test
    void names_a_class_that_lies_in_the_file_of_another() {
        assertThat(with("T$N", requireNonNull(compiled.files().get("T$1"))))
                .isEqualTo(new Unreadable("T$N", "it holds T$1"));
    }

    @Test
    void refuses_a_class_of_a_later_java() {
        byte[] later = requireNonNull(compiled.files().get("T")).clone();
        later[6] = 1;

        assertThat(with("T", later))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).contains("Unsupported class file"));
    }

    @Test
    void throws_nothing_wherever_the_file_ends_and_whatever_byte_is_wrong() {
        byte[] bytes = requireNonNull(compiled.files().get("T"));
        for (int i = 0; i < bytes.length; i++) {
            assertThat(with("T", Arrays.copyOf(bytes, i))).isNotNull();
            for (int wrong : new int[] {0x00, 0x7f, 0xff, bytes[i] ^ 0x01}) {
                byte[] damaged = bytes.clone();
                damaged[i] = (byte) wrong;
                assertThat(with("T", damaged)).isNotNull();
            }
        }
    }

    private NestReading with(String className, byte[] bytes) {
        Map<String, byte[]> files = new HashMap<>(compiled.files());
        files.put(className, bytes);
        return new Compiled(files).read("T");
    }
}
