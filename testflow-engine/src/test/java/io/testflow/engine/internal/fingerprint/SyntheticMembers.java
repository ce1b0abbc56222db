package io.testflow.engine.internal.fingerprint;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Marks a class with its members as made by a compiler, and leaves out its constructors: no Java source says that. */
final class SyntheticMembers {

    private SyntheticMembers() {}

    static Compiled in(Compiled compiled, String className) {
        boolean nested = className.contains("$");
        Map<String, byte[]> files = new HashMap<>(compiled.files());
        ClassWriter writer = new ClassWriter(0);
        ClassVisitor marker = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(
                        version,
                        nested ? access | Opcodes.ACC_SYNTHETIC : access,
                        name,
                        signature,
                        superName,
                        interfaces);
            }

            @Override
            public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
                return super.visitField(access | Opcodes.ACC_SYNTHETIC, name, type, signature, value);
            }

            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String type, String signature, String[] exceptions) {
                return name.equals("<init>")
                        ? null
                        : super.visitMethod(marked(access, name), name, type, signature, exceptions);
            }
        };
        new ClassReader(requireNonNull(files.get(className))).accept(marker, 0);
        files.put(className, writer.toByteArray());
        return new Compiled(files);
    }

    private static int marked(int access, String name) {
        return name.equals("<clinit>") ? access : access | Opcodes.ACC_SYNTHETIC;
    }
}
