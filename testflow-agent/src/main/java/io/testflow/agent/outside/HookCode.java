package io.testflow.agent.outside;

import io.testflow.agent.classfile.Bytes;
import io.testflow.agent.classfile.Constants;
import io.testflow.agent.classfile.Edit;
import io.testflow.agent.classfile.Opcode;
import java.util.List;

/** The calls of hooks that are put into one class of the JDK. Not thread-safe. */
final class HookCode {

    private final int seen;

    HookCode(Constants constants) {
        int uses = constants.addType("io/testflow/agent/probe/Uses");
        this.seen = constants.addMethod(uses, "seen", "(ILjava/lang/Object;Ljava/lang/Object;)V");
    }

    Edit calls(List<Hook> hooks) {
        Bytes code = new Bytes(16);
        for (Hook hook : hooks) {
            code.u1(Opcode.BIPUSH).u1(hook.action().number());
            load(code, hook.first());
            load(code, hook.second());
            code.u1(Opcode.INVOKESTATIC).u2(seen);
        }
        return Edit.before(filled(code), false);
    }

    private static Bytes filled(Bytes code) {
        while (code.size() % 4 != 0) {
            code.u1(Opcode.NOP);
        }
        return code;
    }

    private static void load(Bytes code, int variable) {
        if (variable == Hook.NONE) {
            code.u1(Opcode.ACONST_NULL);
        } else {
            code.u1(Opcode.ALOAD).u1(variable);
        }
    }
}
