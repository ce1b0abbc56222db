package io.testflow.engine.internal.cachefile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * Reads what {@link CacheOutput} wrote; behind its end throws {@link java.nio.BufferUnderflowException}, and for what nobody
 * wrote some unchecked exception.
 */
public final class CacheInput {

    private final ByteBuffer bytes;
    private final String[] strings;

    /**
     * Reads the table of strings.
     *
     * @param bytes from their position on; nobody else may move that
     * @param intern each string goes through it
     */
    public CacheInput(ByteBuffer bytes, UnaryOperator<String> intern) {
        this.bytes = bytes;
        int count = bytes.getInt();
        if (count < 0 || count > bytes.remaining()) {
            throw new IllegalArgumentException("it ends in the middle");
        }
        this.strings = new String[count];
        for (int i = 0; i < count; i++) {
            strings[i] = intern.apply(string(bytes));
        }
    }

    /** Most are ASCII, for which this takes half the time. */
    private static String string(ByteBuffer bytes) {
        byte[] text = new byte[Short.toUnsignedInt(bytes.getShort(bytes.position())) + Short.BYTES];
        bytes.get(text);
        for (int i = Short.BYTES; i < text.length; i++) {
            if (text[i] < 0) {
                try {
                    return new DataInputStream(new ByteArrayInputStream(text)).readUTF();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new String(text, Short.BYTES, text.length - Short.BYTES, StandardCharsets.ISO_8859_1);
    }

    /** A number that {@link CacheOutput#number} wrote. */
    public int number() {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes.get();
            number |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    /** A number of 64 bits. */
    public long wide() {
        return bytes.getLong();
    }

    /** Yes or no. */
    public boolean flag() {
        return bytes.get() != 0;
    }

    /** One string. */
    public String string() {
        return strings[number()];
    }

    /** Several strings, in their order. */
    public String[] strings() {
        String[] array = new String[number()];
        for (int i = 0; i < array.length; i++) {
            array[i] = string();
        }
        return array;
    }
}
