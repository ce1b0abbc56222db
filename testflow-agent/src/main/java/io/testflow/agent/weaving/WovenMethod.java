package io.testflow.agent.weaving;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A method that notes that it runs, and that it writes static fields. */
final class WovenMethod extends MethodVisitor {

    private final ClassProbes probes;
    private final int atStart;
    private final boolean framed;

    WovenMethod(MethodVisitor next, ClassProbes probes, int atStart, boolean framed) {
        super(Opcodes.ASM9, next);
        this.probes = probes;
        this.atStart = atStart;
        this.framed = framed;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        Emit.probe(mv, atStart);
        if (framed) {
            // A frame of the method's own at its first instruction would be a second one at the same place.
            super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            super.visitInsn(Opcodes.NOP);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        super.visitFieldInsn(opcode, owner, name, descriptor);
        if (opcode == Opcodes.PUTSTATIC && probes.notesWrites()) {
            Emit.call(mv, "note", probes.writeTo(owner));
        }
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        super.visitMaxs(maxStack + Emit.STACK, maxLocals);
    }
}
