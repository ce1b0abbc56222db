package io.testflow.maven.excludes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class AbstractClassesTest {

    @TempDir
    Path directory;

    @Test
    void are_those_that_look_like_tests_and_are_abstract() throws IOException {
        write("a.AbstractMoneyTest", Opcodes.ACC_ABSTRACT);
        write("a.TestShapes", Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE);
        write("MoneyIT", Opcodes.ACC_ABSTRACT);
        write("a.MoneyTest", 0);
        write("a.Base", Opcodes.ACC_ABSTRACT);
        write("a.AbstractMoneyTest$InnerTest", Opcodes.ACC_ABSTRACT);
        write("a.KnownTest", Opcodes.ACC_ABSTRACT);

        assertThat(AbstractClasses.in(directory, Set.of("a.KnownTest")))
                .containsExactly("MoneyIT", "a.AbstractMoneyTest", "a.TestShapes");
    }

    @Test
    void are_none_where_nothing_is_compiled_or_a_class_cannot_be_read() throws IOException {
        assertThat(AbstractClasses.in(directory.resolve("none"), Set.of())).isEmpty();

        Files.writeString(directory.resolve("BrokenTest.class"), "no class");

        assertThat(AbstractClasses.in(directory, Set.of())).isEmpty();
    }

    private void write(String name, int access) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, access, name.replace('.', '/'), null, "java/lang/Object", null);
        Path file = directory.resolve(name.replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, writer.toByteArray());
    }
}
