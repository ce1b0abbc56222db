package io.testflow.engine.internal.snapshot;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Writes the body of a snapshot, numbers as unsigned LEB128. Not thread-safe. */
final class BodyOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);

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

    /** Writes bytes behind their number. */
    void block(byte[] block) {
        number(block.length);
        bytes.writeBytes(block);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
