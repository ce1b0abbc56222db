package io.testflow.agent.weaving;

import io.testflow.agent.classfile.Bytes;
import io.testflow.agent.classfile.Constants;
import io.testflow.agent.classfile.Opcode;
import io.testflow.agent.recording.Flags;

/** The instructions that are put into one class. Not thread-safe. */
final class ProbeCode {

    /** From the branch of a probe to what comes behind it. */
    private static final int OVER_THE_CALL = 9;

    /** The same for the flag of a library. */
    private static final int OVER_THE_STORE = 13;

    private final Constants constants;
    private final int probes;
    private int noted;
    private int notedFurther;
    private int note;
    private int started;
    private int ended;

    ProbeCode(Constants constants) {
        this.constants = constants;
        this.probes = constants.addType("io/testflow/agent/probe/Probes");
    }

    /** {@code if (NOTED[probe] == 0) note(probe);} */
    Bytes probe(int probe) {
        boolean isFirst = probe < Flags.FIRST;
        Bytes code = new Bytes(16).u1(Opcode.GETSTATIC).u2(isFirst ? noted() : notedFurther());
        constant(code, isFirst ? probe : probe - Flags.FIRST);
        code.u1(Opcode.BALOAD).u1(Opcode.IFNE).u2(OVER_THE_CALL);
        return note(code, probe);
    }

    /** {@code if (LIBRARIES[flag] == 0) LIBRARIES[flag] = 1;} and what fills up four bytes. */
    Bytes library(int flag) {
        int flags = constants.addField(probes, "LIBRARIES", "[B");
        Bytes code =
                new Bytes(20).u1(Opcode.GETSTATIC).u2(flags).u1(Opcode.SIPUSH).u2(flag);
        code.u1(Opcode.BALOAD).u1(Opcode.IFNE).u2(OVER_THE_STORE);
        code.u1(Opcode.GETSTATIC).u2(flags).u1(Opcode.SIPUSH).u2(flag);
        return code.u1(Opcode.ICONST_1).u1(Opcode.BASTORE).u1(Opcode.NOP).u1(Opcode.NOP);
    }

    /** {@code note(probe);} and what fills up four bytes. */
    Bytes note(int probe) {
        return note(new Bytes(8), probe).u1(Opcode.NOP).u1(Opcode.NOP);
    }

    /** Says that an extent begins, whose method has a probe of its own. */
    Bytes begin(int extent, int probe) {
        if (started == 0) {
            started = method("initialiserStarted");
        }
        return note(call(new Bytes(16), started, extent), probe);
    }

    /** Says that an extent ends, before a return. */
    Bytes end(int extent) {
        return ended(extent).u1(Opcode.NOP).u1(Opcode.NOP);
    }

    /** Says that an extent ends, and throws on what ends it. */
    Bytes thrown(int extent) {
        return ended(extent).u1(Opcode.ATHROW);
    }

    private int noted() {
        if (noted == 0) {
            noted = constants.addField(probes, "NOTED", "[B");
        }
        return noted;
    }

    private int notedFurther() {
        if (notedFurther == 0) {
            notedFurther =
                    constants.addField(constants.addType("io/testflow/agent/probe/FurtherProbes"), "NOTED", "[B");
        }
        return notedFurther;
    }

    private Bytes ended(int extent) {
        if (ended == 0) {
            ended = method("initialiserEnded");
        }
        return call(new Bytes(8), ended, extent);
    }

    private Bytes note(Bytes code, int probe) {
        if (note == 0) {
            note = method("note");
        }
        return call(code, note, probe);
    }

    private int method(String name) {
        return constants.addMethod(probes, name, "(I)V");
    }

    private Bytes call(Bytes code, int method, int probe) {
        return constant(code, probe).u1(Opcode.INVOKESTATIC).u2(method);
    }

    /** Always as long, so that all that is put in is a multiple of four bytes. */
    private Bytes constant(Bytes code, int value) {
        return value <= Short.MAX_VALUE
                ? code.u1(Opcode.SIPUSH).u2(value)
                : code.u1(Opcode.LDC_W).u2(constants.addInteger(value));
    }
}
