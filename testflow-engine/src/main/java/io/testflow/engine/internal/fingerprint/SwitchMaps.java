package io.testflow.engine.internal.fingerprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;

/**
 * Reads from a static initialiser which enum constants the arrays of switches number, in which order.
 *
 * <p>javac stores an array into its field first and takes it from there for each constant; Kotlin fills it and stores it last.
 */
final class SwitchMaps {

    /** @param owner internal name of the enum */
    record EnumConstant(String owner, String name) {}

    private final Map<String, List<EnumConstant>> byField = new LinkedHashMap<>();
    private final List<EnumConstant> pending = new ArrayList<>();
    private String current = "";

    void field(int opcode, String owner, String name, String descriptor) {
        if (descriptor.equals("[I")) {
            List<EnumConstant> constants = byField.computeIfAbsent(name, field -> new ArrayList<>());
            constants.addAll(pending);
            pending.clear();
            current = opcode == Opcodes.GETSTATIC ? name : "";
        } else if (opcode == Opcodes.GETSTATIC && descriptor.equals("L" + owner + ";")) {
            byField.getOrDefault(current, pending).add(new EnumConstant(owner, name));
        }
    }

    /** The constants by the name of the array's field. */
    Map<String, List<EnumConstant>> byField() {
        return byField;
    }
}
