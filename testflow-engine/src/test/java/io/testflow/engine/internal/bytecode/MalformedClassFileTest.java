package io.testflow.engine.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.engine.internal.bytecode.ClassFileReading.Read;
import io.testflow.engine.internal.bytecode.ClassFileReading.Unreadable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MalformedClassFileTest {

    private static final Path FILE = Path.of("a", "CTest.class");

    private byte[] bytes = {};

    @BeforeEach
    void compile(@TempDir Path output) {
        bytes = Compilation.of(output, Map.of("a/CTest.java", """
                package a;
                import java.lang.annotation.*;
                class CTest { @Test(name = "of test") void test() { new Runnable() { public void run() {} }.run(); } }
                @Retention(RetentionPolicy.RUNTIME) @interface Test { String name(); }
                """)).bytes("a.CTest");
    }

    @Test
    void refuses_what_is_no_class_file() {
        assertThat(read(new byte[0])).isEqualTo(new Unreadable(FILE, "it ends in the middle"));
        assertThat(read(new byte[100])).isEqualTo(new Unreadable(FILE, "it is not a class file"));
    }

    @Test
    void refuses_a_class_file_cut_off_at_whatever_place() {
        for (int length = 0; length < bytes.length; length++) {
            assertThat(read(Arrays.copyOf(bytes, length)))
                    .as("the first %d bytes", length)
                    .isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void refuses_bytes_behind_the_end() {
        assertThat(read(Arrays.copyOf(bytes, bytes.length + 1)))
                .isEqualTo(new Unreadable(FILE, "it does not end where it should"));
    }

    @Test
    void refuses_an_unknown_kind_of_constant() {
        bytes[10] = 99;

        assertThat(read(bytes)).isEqualTo(new Unreadable(FILE, "its constant pool has an entry of unknown kind 99"));
    }

    @Test
    void throws_nothing_whatever_byte_is_wrong() {
        for (int i = 0; i < bytes.length; i++) {
            for (int wrong : new int[] {0x00, 0x7f, 0xff, bytes[i] ^ 0x01}) {
                byte[] damaged = bytes.clone();
                damaged[i] = (byte) wrong;
                assertThat(read(damaged)).isNotNull();
            }
        }
    }

    @Test
    void reads_a_class_of_a_later_java_but_does_not_share_it_out() {
        assertThat(summary().methods()).hasSize(1);
        bytes[6] = 0x01;

        assertThat(summary().methods()).isEmpty();
        assertThat(summary().shared().references())
                .isEqualTo(summary().references())
                .contains("a.Test", "a.CTest$1");
        assertThat(summary().shared().words()).containsExactlyInAnyOrder("of", "test");
    }

    private ClassSummary summary() {
        return ((Read) read(bytes)).summary();
    }

    private static ClassFileReading read(byte[] bytes) {
        return new ClassFileSummaries(new Interner()).read(FILE, bytes, true);
    }
}
