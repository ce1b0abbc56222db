package io.testflow.engine.internal.bytecode;

import java.nio.charset.StandardCharsets;

/** Decodes the modified UTF-8 of class files, in which a supplementary character is two surrogates of three bytes each. */
final class ModifiedUtf8 {

    private ModifiedUtf8() {}

    static String decode(byte[] bytes, int start, int length) throws MalformedClassFileException {
        for (int i = start; i < start + length; i++) {
            if (bytes[i] < 0) {
                return decodeWide(bytes, start, start + length);
            }
        }
        return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    private static String decodeWide(byte[] bytes, int start, int end) throws MalformedClassFileException {
        StringBuilder text = new StringBuilder(end - start);
        int i = start;
        while (i < end) {
            int first = bytes[i] & 0xff;
            int size = first < 0x80 ? 1 : first >> 5 == 0b110 ? 2 : first >> 4 == 0b1110 ? 3 : 0;
            if (size == 0 || i + size > end) {
                throw new MalformedClassFileException("a text in its constant pool is not UTF-8");
            }
            text.append(
                    switch (size) {
                        case 1 -> (char) first;
                        case 2 -> (char) ((first & 0x1f) << 6 | (bytes[i + 1] & 0x3f));
                        default -> (char) ((first & 0x0f) << 12 | (bytes[i + 1] & 0x3f) << 6 | (bytes[i + 2] & 0x3f));
                    });
            i += size;
        }
        return text.toString();
    }
}
