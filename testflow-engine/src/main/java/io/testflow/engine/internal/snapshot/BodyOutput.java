package io.testflow.engine.internal.snapshot;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the body of a snapshot: numbers as unsigned LEB128, and names that resemble their predecessors: what both begin with
 * as a number, then the rest. Not thread-safe.
 */
final class BodyOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private byte[] last = {};

    void number(int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            bytes.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** Writes a number in eight bytes. */
    void wide(long number) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    void name(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        int mismatch = Arrays.mismatch(text, last);
        int common = mismatch < 0 ? text.length : mismatch;
        number(common);
        number(text.length - common);
        bytes.write(text, common, text.length - common);
        last = text;
    }

    /** Writes bytes behind their number. */
    void block(byte[] block) {
        number(block.length);
        bytes.writeBytes(block);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
