package io.testflow.engine.internal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What of a library's class file counts. */
class ClassFileContentTest {

    private static final String MONEY = """
            package a;
            @Deprecated public class Money<T> {
                static final long LIMIT = 5_000_000_000L;
                static final double RATE = 0.5;
                int amount;
                int add(int more) throws java.io.IOException {
                    int sum = amount + more;
                    try {
                        Runnable later = () -> amount++;
                        later.run();
                    } catch (IllegalStateException e) {
                        return 0;
                    }
                    return sum + "ü".length();
                }
            }
            """;

    @TempDir
    private Path directory;

    private Library library;

    @BeforeEach
    void begin() {
        library = new Library(directory);
    }

    @Test
    void line_numbers_do_not_count() {
        assertThat(hash(MONEY.replace("int amount;", "\n\n// amount\nint amount;")))
                .isEqualTo(hash(MONEY));
    }

    @Test
    void code_members_annotations_and_constants_count() {
        assertThat(hash(MONEY))
                .isNotEqualTo(hash(MONEY.replace("amount + more", "amount - more")))
                .isNotEqualTo(hash(MONEY.replace("int amount;", "int amount; int tax;")))
                .isNotEqualTo(hash(MONEY.replace("@Deprecated ", "")))
                .isNotEqualTo(hash(MONEY.replace("0.5", "0.6")))
                .isNotEqualTo(hash(MONEY.replace("Money<T>", "Money<T extends Number>")))
                .isNotEqualTo(hash(MONEY.replace("return 0", "return 1")));
    }

    @Test
    void every_byte_of_a_class_without_debug_data_counts() {
        byte[] bytes = withoutDebugData(library.classFile(MONEY));
        long before = ClassFileContent.hash(bytes);

        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] other = bytes.clone();
                other[at] ^= (byte) (1 << bit);
                if (isRead(other) && ClassFileContent.hash(other) == before) {
                    fail("byte " + at + " does not count");
                }
            }
        }
    }

    @Test
    void names_of_local_variables_count_by_the_constants_alone() throws IOException {
        byte[] whole = copy(ownClassFile(), 0);
        byte[] bare = copy(ownClassFile(), ClassReader.SKIP_DEBUG);

        assertThat(bare.length).isLessThan(whole.length);
        assertThat(ClassFileContent.hash(bare)).isEqualTo(ClassFileContent.hash(whole));
    }

    @Test
    void what_is_cut_off_or_no_class_file_is_refused() {
        byte[] bytes = library.classFile(MONEY);

        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> ClassFileContent.hash(cut)).isInstanceOf(RuntimeException.class);
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatThrownBy(() -> ClassFileContent.hash(longer)).hasMessage("something follows its end");
        assertThatThrownBy(() -> ClassFileContent.hash("no class at all".getBytes()))
                .hasMessage("it is no class file");
    }

    private long hash(String source) {
        return ClassFileContent.hash(library.classFile(source));
    }

    private static boolean isRead(byte[] bytes) {
        try {
            ClassFileContent.hash(bytes);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static byte[] withoutDebugData(byte[] bytes) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes).accept(writer, ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }

    /** The build compiles it with all debug data. */
    private static byte[] ownClassFile() throws IOException {
        try (InputStream in = ClassFileContentTest.class.getResourceAsStream("ClassFileContentTest.class")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** Copies a class, with all its constants, instruction by instruction. */
    private static byte[] copy(byte[] bytes, int flags) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                        return new MethodVisitor(Opcodes.ASM9, method) {
                            @Override
                            public void visitParameter(String parameter, int parameterAccess) {
                                // ASM takes the names of parameters, which reflection tells, for debug data.
                            }
                        };
                    }
                },
                flags);
        return writer.toByteArray();
    }
}
