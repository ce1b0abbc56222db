package io.testflow.engine.internal.bytecode;

import java.nio.charset.StandardCharsets;

/** Decodes the modified UTF-8 of class files, where a supplementary character is two surrogates of three bytes, and UTF-8. */
final class ModifiedUtf8 {

    private ModifiedUtf8() {}

    static String decode(byte[] bytes, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (bytes[i] < 0) {
                return decodeWide(bytes, start, start + length);
            }
        }
        return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    private static String decodeWide(byte[] bytes, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int i = start;
        while (i < end) {
            int first = bytes[i] & 0xff;
            int size = first < 0x80
                    ? 1
                    : first >> 5 == 0b110 ? 2 : first >> 4 == 0b1110 ? 3 : first >> 3 == 0b11110 ? 4 : 0;
            if (size == 0 || i + size > end) {
                throw new MalformedClassFileException("a text in its constant pool is not UTF-8");
            }
            int codePoint = size == 1 ? first : first & (0x7f >> size);
            for (int k = i + 1; k < i + size; k++) {
                codePoint = codePoint << 6 | (bytes[k] & 0x3f);
            }
            if (!Character.isValidCodePoint(codePoint)) {
                throw new MalformedClassFileException("a text in its constant pool is not UTF-8");
            }
            text.appendCodePoint(codePoint);
            i += size;
        }
        return text.toString();
    }
}
