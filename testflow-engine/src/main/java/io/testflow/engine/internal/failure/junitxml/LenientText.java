package io.testflow.engine.internal.failure.junitxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** The characters of a file; what is none in its encoding is replaced and counted. For one thread. */
final class LenientText extends Reader {

    private static final int SIZE = 1 << 13;
    private static final int PROLOG = 256;
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    private final Encoding encoding;
    private final CharsetDecoder decoder;
    private final boolean empty;
    private boolean ended;
    private long replaced;

    LenientText(InputStream in) throws IOException {
        this.in = in;
        byte[] start = in.readNBytes(PROLOG);
        empty = start.length == 0;
        encoding = Encoding.of(start);
        decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes.put(start, encoding.mark(), start.length - encoding.mark()).flip();
    }

    Encoding encoding() {
        return encoding;
    }

    /** Whether there is not one byte. */
    boolean isEmpty() {
        return empty;
    }

    /** How many characters were replaced so far. */
    long replaced() {
        return replaced;
    }

    @Override
    public int read(char[] characters, int from, int length) throws IOException {
        CharBuffer target = CharBuffer.wrap(characters, from, length);
        while (target.position() == from) {
            CoderResult result = decoder.decode(bytes, target, ended);
            if (result.isError() && target.hasRemaining()) {
                target.put(REPLACEMENT);
                replaced++;
                bytes.position(bytes.position() + result.length());
            } else if (target.position() == from && !more()) {
                return -1;
            }
        }
        return target.position() - from;
    }

    /** Whether anything can be read still. */
    private boolean more() throws IOException {
        if (ended) {
            return false;
        }
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
