package io.testflow.agent.classfile;

import java.util.Arrays;

/** Bytes that are put together, numbers in the order of class files. Not thread-safe. */
public final class Bytes {

    private byte[] bytes;
    private int size;

    /** Creates an empty one that has room for some. */
    public Bytes(int room) {
        this.bytes = new byte[room];
    }

    /** Adds one byte. */
    public Bytes u1(int value) {
        make(1);
        bytes[size++] = (byte) value;
        return this;
    }

    /** Adds two bytes. */
    public Bytes u2(int value) {
        make(2);
        setU2(size, value);
        size += 2;
        return this;
    }

    /** Adds four bytes. */
    public Bytes u4(int value) {
        return u2(value >>> 16).u2(value);
    }

    /** Adds a part of others. */
    public Bytes copy(byte[] from, int start, int end) {
        make(end - start);
        System.arraycopy(from, start, bytes, size, end - start);
        size += end - start;
        return this;
    }

    /** Adds all of others. */
    public Bytes copy(Bytes others) {
        return copy(others.bytes, 0, others.size);
    }

    /** All of them, to be added to no more. */
    public byte[] toArray() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    void setU2(int at, int value) {
        bytes[at] = (byte) (value >>> 8);
        bytes[at + 1] = (byte) value;
    }

    void setU4(int at, int value) {
        setU2(at, value >>> 16);
        setU2(at + 2, value);
    }

    private void make(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    static int u1(byte[] from, int at) {
        return from[at] & 0xff;
    }

    static int u2(byte[] from, int at) {
        return (from[at] & 0xff) << 8 | (from[at + 1] & 0xff);
    }

    static int u4(byte[] from, int at) {
        return u2(from, at) << 16 | u2(from, at + 2);
    }
}
