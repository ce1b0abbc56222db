package io.testflow.engine.internal.bytecode;

/** A place in the bytes of a class file; reading behind their end throws {@link IndexOutOfBoundsException}. */
final class Cursor {

    private final byte[] bytes;
    private int position;

    Cursor(byte[] bytes) {
        this.bytes = bytes;
    }

    int u1() {
        return bytes[position++] & 0xff;
    }

    int u2() {
        return u1() << 8 | u1();
    }

    int u4() {
        return u2() << 16 | u2();
    }

    /** A length of four bytes that leads to a place in the file. */
    int length() {
        int length = u4();
        if (length < 0 || length > bytes.length - position) {
            throw new MalformedClassFileException("it ends in the middle");
        }
        return length;
    }

    void skip(int count) {
        position += count;
    }

    int position() {
        return position;
    }

    void moveTo(int place) {
        position = place;
    }

    boolean atEnd() {
        return position == bytes.length;
    }
}
