package io.testflow.agent.weaving;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Puts the probes into the methods of a class. */
final class WovenClass extends ClassVisitor {

    private final ClassProbes probes;
    private boolean framed;
    private boolean changed;

    WovenClass(ClassVisitor next, ClassProbes probes) {
        super(Opcodes.ASM9, next);
        this.probes = probes;
    }

    /** Whether there was any method to put a probe into. */
    boolean isChanged() {
        return changed;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        framed = (version & 0xffff) >= Opcodes.V1_6;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        if ((access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0) {
            return next;
        }
        changed = true;
        if (name.equals("<clinit>") || SharedMaking.isBy(probes.className(), name, descriptor)) {
            return new WovenExtent(next, probes.atStart(name, descriptor), probes.initialiser(), framed);
        }
        return new WovenMethod(next, probes, probes.atStart(name, descriptor), framed);
    }
}
