package io.testflow.agent.outside;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class of the JDK with hooks. */
final class HookedClass extends ClassVisitor {

    private static final int NO_CODE_OF_ITS_OWN = Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE | Opcodes.ACC_SYNTHETIC;

    private final List<Hook> hooks;
    private final Set<Hook> found;

    HookedClass(ClassVisitor next, List<Hook> hooks, Set<Hook> found) {
        super(Opcodes.ASM9, next);
        this.hooks = hooks;
        this.found = found;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
        if ((access & NO_CODE_OF_ITS_OWN) == 0) {
            for (Hook hook : hooks) {
                if (hook.fits(name, descriptor)) {
                    found.add(hook);
                    method = new HookedMethod(method, hook);
                }
            }
        }
        return method;
    }
}
