package io.testflow.agent.weaving;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A static initialiser, or what else makes things for many tests, that says when it begins and ends, however it ends. */
final class WovenExtent extends MethodVisitor {

    private final int atStart;
    private final int extent;
    private final boolean framed;
    private final Label begin = new Label();
    private final Label end = new Label();

    WovenExtent(MethodVisitor next, int atStart, int extent, boolean framed) {
        super(Opcodes.ASM9, next);
        this.atStart = atStart;
        this.extent = extent;
        this.framed = framed;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        Emit.call(mv, "initialiserStarted", extent);
        Emit.call(mv, "note", atStart);
        super.visitLabel(begin);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            Emit.call(mv, "initialiserEnded", extent);
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        super.visitLabel(end);
        // Behind all handlers of its own, so that it only sees what leaves the method.
        super.visitTryCatchBlock(begin, end, end, null);
        if (framed) {
            super.visitFrame(Opcodes.F_FULL, 0, null, 1, new Object[] {"java/lang/Throwable"});
        }
        Emit.call(mv, "initialiserEnded", extent);
        super.visitInsn(Opcodes.ATHROW);
        super.visitMaxs(Math.max(maxStack, 1) + Emit.STACK, maxLocals);
    }
}
