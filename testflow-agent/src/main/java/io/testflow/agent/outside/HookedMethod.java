package io.testflow.agent.outside;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A method of the JDK with the call of a hook before all else. */
final class HookedMethod extends MethodVisitor {

    private final Hook hook;

    HookedMethod(MethodVisitor next, Hook hook) {
        super(Opcodes.ASM9, next);
        this.hook = hook;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        super.visitIntInsn(Opcodes.BIPUSH, hook.action().number());
        load(hook.first());
        load(hook.second());
        super.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "io/testflow/agent/probe/Uses",
                "seen",
                "(ILjava/lang/Object;Ljava/lang/Object;)V",
                false);
    }

    private void load(int variable) {
        if (variable == Hook.NONE) {
            super.visitInsn(Opcodes.ACONST_NULL);
        } else {
            super.visitVarInsn(Opcodes.ALOAD, variable);
        }
    }
}
