package io.testflow.engine.internal.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link BodyOutput} wrote; behind its end some unchecked exception is thrown. Not thread-safe. */
final class BodyInput {

    private final byte[] bytes;
    private final ByteBuffer whole;
    private int position;
    private byte[] last = {};
    private int length;

    BodyInput(byte[] bytes) {
        this.bytes = bytes;
        this.whole = ByteBuffer.wrap(bytes);
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[position++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** A number of things of which each takes a byte at least. */
    int count() throws IOException {
        int count = number();
        if (count < 0 || count > bytes.length - position) {
            throw new IOException("a list of " + count);
        }
        return count;
    }

    long wide() {
        long number = whole.getLong(position);
        position += Long.BYTES;
        return number;
    }

    String name() throws IOException {
        int common = number();
        int rest = number();
        if (common < 0 || common > length || rest < 0 || rest > bytes.length - position) {
            throw new IOException("a name of " + common + " and " + rest + " bytes");
        }
        length = common + rest;
        if (length > last.length) {
            last = Arrays.copyOf(last, 2 * length);
        }
        System.arraycopy(bytes, position, last, common, rest);
        position += rest;
        return new String(last, 0, length, StandardCharsets.UTF_8);
    }

    /** The bytes of a block, from their first on. */
    ByteBuffer block() throws IOException {
        int size = number();
        if (size < 0 || size > bytes.length - position) {
            throw new IOException("a block of " + size + " bytes");
        }
        ByteBuffer block = whole.slice(position, size);
        position += size;
        return block;
    }
}
