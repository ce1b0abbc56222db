package io.testflow.data.internal.postgres;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes in the text format of COPY. */
final class CopyBuffer {

    private static final byte[] NULL = {'\\', 'N'};
    private static final int TYPICAL = 1 << 16;

    private byte[] bytes = new byte[TYPICAL];
    private int size;

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void put(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    void nothing() {
        room(NULL.length);
        bytes[size++] = NULL[0];
        bytes[size++] = NULL[1];
    }

    /** Text without any character that means something to COPY. */
    void plain(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
    }

    void number(long number) {
        if (number < 0) {
            plain(Long.toString(number));
            return;
        }
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        number(number, digits);
    }

    /** The last digits of a number that is not negative. */
    void number(long number, int digits) {
        room(digits);
        long rest = number;
        for (int at = size + digits - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    /** Any text. */
    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        room(2 * encoded.length);
        for (byte each : encoded) {
            byte escaped = escaped(each);
            if (escaped != 0) {
                bytes[size++] = '\\';
                bytes[size++] = escaped;
            } else {
                bytes[size++] = each;
            }
        }
    }

    private static byte escaped(byte character) {
        return switch (character) {
            case '\\' -> '\\';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
