package io.testflow.engine.internal.fingerprint;

import java.nio.charset.StandardCharsets;
import org.objectweb.asm.ClassReader;

/** Tells whether a class file has names of parameters for reflection, as javac writes with {@code -parameters}. */
final class ParameterNames {

    private static final byte[] ATTRIBUTE = "MethodParameters".getBytes(StandardCharsets.US_ASCII);
    private static final int TEXT = 1;

    private ParameterNames() {}

    /** Looks for the name of the attribute among the constants, which costs less than to read debug data in vain. */
    static boolean areIn(ClassReader content) {
        for (int number = 1; number < content.getItemCount(); number++) {
            int offset = content.getItem(number);
            if (offset > 0 && content.readByte(offset - 1) == TEXT && isAttribute(content, offset)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAttribute(ClassReader content, int offset) {
        if (content.readUnsignedShort(offset) != ATTRIBUTE.length) {
            return false;
        }
        for (int i = 0; i < ATTRIBUTE.length; i++) {
            if (content.readByte(offset + Short.BYTES + i) != ATTRIBUTE[i]) {
                return false;
            }
        }
        return true;
    }
}
