package io.testflow.engine.internal.fingerprint;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The methods that stand in a class file, with those that compilers made. */
final class Declared {

    private Declared() {}

    static List<MethodName> methodsOf(byte[] bytes) {
        List<MethodName> methods = new ArrayList<>();
        ClassReader reader = new ClassReader(bytes);
        String className = reader.getClassName().replace('/', '.');
        ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                methods.add(new MethodName(className, name, descriptor));
                return null;
            }
        };
        reader.accept(visitor, ClassReader.SKIP_CODE);
        return methods;
    }
}
