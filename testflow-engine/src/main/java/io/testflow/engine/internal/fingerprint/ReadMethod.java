package io.testflow.engine.internal.fingerprint;

import org.objectweb.asm.Opcodes;

/** A method as it stands in the class file, with nothing folded yet. */
record ReadMethod(
        int access,
        String name,
        String descriptor,
        boolean mattersToOthers,
        Content signature,
        Content body,
        FactsBuilder facts) {

    String key() {
        return name + descriptor;
    }

    /** Whether its signature belongs to the shape of the class: others read it there, implement it, or run it unasked. */
    boolean countsForShape() {
        return mattersToOthers || has(Opcodes.ACC_ABSTRACT) || name.equals("<clinit>");
    }

    boolean has(int flag) {
        return (access & flag) != 0;
    }
}
