package io.testflow.agent.weaving;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The instructions that are put in. */
final class Emit {

    /** What they need of the operand stack, above what is there. */
    static final int STACK = 2;

    private static final String PROBES = "io/testflow/agent/probe/Probes";

    private Emit() {}

    /** {@code if (NOTED[probe] == 0) note(probe);} and no frame yet where it goes on. */
    static void probe(MethodVisitor code, int probe) {
        Label behind = new Label();
        code.visitFieldInsn(Opcodes.GETSTATIC, PROBES, "NOTED", "[B");
        constant(code, probe);
        code.visitInsn(Opcodes.BALOAD);
        code.visitJumpInsn(Opcodes.IFNE, behind);
        call(code, "note", probe);
        code.visitLabel(behind);
    }

    /** Calls a method of the probes with the number of one. */
    static void call(MethodVisitor code, String method, int probe) {
        constant(code, probe);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, PROBES, method, "(I)V", false);
    }

    private static void constant(MethodVisitor code, int value) {
        if (value <= Byte.MAX_VALUE) {
            code.visitIntInsn(Opcodes.BIPUSH, value);
        } else if (value <= Short.MAX_VALUE) {
            code.visitIntInsn(Opcodes.SIPUSH, value);
        } else {
            code.visitLdcInsn(value);
        }
    }
}
