package io.testflow.core.internal.data.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Text in UTF-8 that grows, and can be emptied and filled again. Used by one thread. */
public final class Utf8 {

    private static final int INITIAL = 1 << 13;
    private static final int MOST_BYTES_OF_A_CHARACTER = 3;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOWEST = "-9223372036854775808".getBytes(StandardCharsets.US_ASCII);
    private static final byte[][] NO_ESCAPES = new byte[128][];

    private byte[] bytes = new byte[INITIAL];
    private int length;

    /** How many bytes there are. */
    public int length() {
        return length;
    }

    /** Removes all bytes. */
    public void clear() {
        length = 0;
    }

    /** Writes all bytes. */
    public void writeTo(OutputStream target) throws IOException {
        target.write(bytes, 0, length);
    }

    /** Appends a character of ASCII. */
    public void append(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
    }

    /** Appends bytes as they are. */
    void append(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    /** Appends a text. */
    public void append(String text) {
        append(text, NO_ESCAPES);
    }

    /**
     * Appends a text with other bytes in the place of some characters of ASCII.
     *
     * @param escapes by these characters; null for those that stay
     */
    void append(String text, byte[] @Nullable [] escapes) {
        ensure(MOST_BYTES_OF_A_CHARACTER * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += other(text, i);
            } else if (escapes[c] == null) {
                bytes[length++] = (byte) c;
            } else {
                append(escapes[c]);
                ensure(MOST_BYTES_OF_A_CHARACTER * (text.length() - i));
            }
        }
    }

    /** Appends what is not of ASCII, and says how many characters it took beside the first. */
    private int other(String text, int at) {
        int point = text.codePointAt(at);
        if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | (point >> 6));
        } else if (point < 0x10000) {
            if (Character.isSurrogate((char) point)) {
                // Half of a character has no place in UTF-8.
                bytes[length++] = '?';
                return 0;
            }
            bytes[length++] = (byte) (0xE0 | (point >> 12));
            bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        } else {
            bytes[length++] = (byte) (0xF0 | (point >> 18));
            bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
            bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (point & 0x3F));
        return Character.charCount(point) - 1;
    }

    /** Appends a number with as many digits as it has. */
    public void append(long number) {
        if (number == Long.MIN_VALUE) {
            append(LOWEST);
            return;
        }
        long rest = number;
        if (rest < 0) {
            append('-');
            rest = -rest;
        }
        int width = 1;
        for (long power = 10; width < 19 && rest >= power; power *= 10) {
            width++;
        }
        digits(rest, width);
    }

    /** Appends so many digits of a number that is not below 0. */
    void digits(long number, int width) {
        ensure(width);
        long rest = number;
        for (int at = length + width - 1; at >= length; at--) {
            bytes[at] = DIGITS[(int) (rest % 10)];
            rest /= 10;
        }
        length += width;
    }

    /** Appends the lowest hexadecimal digits of a number. */
    void hex(long number, int width) {
        ensure(width);
        for (int shift = 4 * (width - 1); shift >= 0; shift -= 4) {
            bytes[length++] = DIGITS[(int) (number >>> shift) & 0xF];
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
