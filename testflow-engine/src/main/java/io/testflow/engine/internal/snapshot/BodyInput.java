package io.testflow.engine.internal.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads what {@link BodyOutput} wrote; behind its end some unchecked exception is thrown. Not thread-safe. */
final class BodyInput {

    private final byte[] bytes;
    private final ByteBuffer whole;
    private int position;

    BodyInput(byte[] bytes) {
        this(bytes, 0);
    }

    private BodyInput(byte[] bytes, int position) {
        this.bytes = bytes;
        this.whole = ByteBuffer.wrap(bytes);
        this.position = position;
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

    /** The bytes of a block, from their first on. */
    ByteBuffer block() throws IOException {
        int size = length();
        ByteBuffer block = whole.slice(position, size);
        position += size;
        return block;
    }

    /** Where the next block begins, which is passed over. */
    int passBlock() throws IOException {
        int size = length();
        int start = position;
        position += size;
        return start;
    }

    /** The same bytes from another place on. */
    BodyInput at(int place) {
        return new BodyInput(bytes, place);
    }

    private int length() throws IOException {
        int size = number();
        if (size < 0 || size > bytes.length - position) {
            throw new IOException("a block of " + size + " bytes");
        }
        return size;
    }
}
