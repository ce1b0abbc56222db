package io.testflow.engine.internal.bytecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InternerTest {

    private final Interner interner = new Interner();

    @Test
    void keeps_one_string_for_equal_ones_however_they_come() {
        String known = interner.intern(new String("a.Name"));

        assertThat(interner.intern(new String("a.Name"))).isSameAs(known);
        assertThat(className("a/Name")).isSameAs(known);
        assertThat(className("a/Größe")).isEqualTo("a.Größe").isSameAs(interner.intern(new String("a.Größe")));
        assertThat(className("a/\uD835\uDC00")).isEqualTo("a.\uD835\uDC00");
    }

    @Test
    void tells_apart_what_hashes_alike() {
        assertThat("AaAa").hasSameHashCodeAs("BBBB");

        assertThat(List.of(className("AaAa"), className("BBBB"), className("AaBB"), interner.intern("BBAa")))
                .containsExactly("AaAa", "BBBB", "AaBB", "BBAa");
    }

    @Test
    void keeps_any_number_of_strings_for_any_number_of_threads() {
        List<String> names = IntStream.range(0, 40_000)
                .parallel()
                .mapToObj(i -> className("p/Class" + i % 10_000))
                .toList();

        for (int i = 0; i < names.size(); i++) {
            assertThat(names.get(i)).isEqualTo("p.Class" + i % 10_000).isSameAs(names.get(i % 10_000));
        }
    }

    private String className(String name) {
        byte[] bytes = ("(L" + name + ";)V").getBytes(UTF_8);
        return interner.className(bytes, 2, bytes.length - 3);
    }
}
