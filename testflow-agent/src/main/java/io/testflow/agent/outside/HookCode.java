package io.testflow.agent.outside;

import io.testflow.agent.classfile.Bytes;
import io.testflow.agent.classfile.Constants;
import io.testflow.agent.classfile.Edit;
import io.testflow.agent.classfile.Opcode;
import java.util.List;

/** The calls of hooks that are put into one class of the JDK. Not thread-safe. */
final class HookCode {

    private final Constants constants;
    private final int uses;
    private final int seen;

    HookCode(Constants constants) {
        this.constants = constants;
        this.uses = constants.addType("io/testflow/agent/probe/Uses");
        this.seen = constants.addMethod(uses, "seen", "(ILjava/lang/Object;Ljava/lang/Object;)V");
    }

    /** Says what hooks say, that a path is searched, of which the method is, and that this has ended, however it ends. */
    Edit search(List<Hook> hooks) {
        int started = constants.addMethod(uses, "searchStarted", "(Ljava/lang/Object;)V");
        int ended = constants.addMethod(uses, "searchEnded", "()V");
        Bytes before = new Bytes(16);
        add(before, hooks);
        load(before, 0);
        before.u1(Opcode.INVOKESTATIC).u2(started);
        Bytes end = new Bytes(4).u1(Opcode.INVOKESTATIC).u2(ended).u1(Opcode.NOP);
        Bytes handler = new Bytes(4).u1(Opcode.INVOKESTATIC).u2(ended).u1(Opcode.ATHROW);
        return new Edit(filled(before), false, Edit.beforeReturns(end), handler);
    }

    Edit calls(List<Hook> hooks) {
        Bytes code = new Bytes(16);
        add(code, hooks);
        return Edit.before(filled(code), false);
    }

    private void add(Bytes code, List<Hook> hooks) {
        for (Hook hook : hooks) {
            code.u1(Opcode.BIPUSH).u1(hook.action().number());
            load(code, hook.first());
            load(code, hook.second());
            code.u1(Opcode.INVOKESTATIC).u2(seen);
        }
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
