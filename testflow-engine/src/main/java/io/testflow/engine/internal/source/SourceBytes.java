package io.testflow.engine.internal.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A source file whose encoding is not known: leaves out comments only where that is certain to leave out no code. */
final class SourceBytes {

    private static final byte ESCAPE = 0x1B;

    private final byte[] bytes;
    private boolean wide;
    private boolean shifted;
    private boolean notAscii;
    private boolean unicodeEscapes;

    SourceBytes(byte[] bytes) {
        this.bytes = bytes;
        for (int at = 0; at < bytes.length; at++) {
            byte b = bytes[at];
            notAscii |= b < 0;
            wide |= b == 0;
            shifted |= b == ESCAPE;
            unicodeEscapes |= b == 'u' && at > 0 && bytes[at - 1] == '\\';
        }
    }

    /** Whether one of the words stands in the code, or may. Alters the bytes. */
    boolean mayName(WantedWords words, SourceLanguage language) {
        if (wide) {
            return true; // UTF-16, or no text at all
        }
        if (language != SourceLanguage.JAVA || shifted || (notAscii && !utf8())) {
            return words.anyIn(bytes, bytes.length) || (unicodeEscapes && namesEscaped(words, false));
        }
        if (unicodeEscapes) {
            return namesEscaped(words, true);
        }
        CommentBlanks.blank(bytes, bytes.length);
        return words.anyIn(bytes, bytes.length);
    }

    private boolean namesEscaped(WantedWords words, boolean withoutComments) {
        String text = UnicodeEscapes.translate(new String(bytes, StandardCharsets.ISO_8859_1));
        byte[] translated = new byte[text.length()];
        for (int at = 0; at < translated.length; at++) {
            char c = text.charAt(at);
            translated[at] = c < 0x80 ? (byte) c : (byte) 0x80;
        }
        if (withoutComments) {
            CommentBlanks.blank(translated, translated.length);
        }
        return words.anyIn(translated, translated.length);
    }

    /** In other encodings a byte may look like a quote or a backslash and be half of a letter. */
    private boolean utf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
