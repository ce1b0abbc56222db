package io.testflow.engine.internal.failure.junitxml;

import java.io.IOException;
import java.io.Reader;

/** The characters of a file, one by one or in runs, and the line that they stand in. For one thread. */
final class Characters {

    static final int END = -1;

    private static final int SIZE = 1 << 13;
    /** Where Unicode has pictures of the control characters, which no XML can hold. */
    private static final int PICTURES = 0x2400;

    private final Reader reader;
    private final char[] buffer = new char[SIZE];
    private int at;
    private int end;
    private int line = 1;

    Characters(Reader reader) {
        this.reader = reader;
    }

    int line() {
        return line;
    }

    /** The next character, which stays, or {@link #END}. */
    int peek() throws IOException {
        return at < end || fill() ? buffer[at] : END;
    }

    /** Takes the next character, or {@link #END}. */
    int next() throws IOException {
        int next = peek();
        if (next != END) {
            at++;
            if (next == '\n') {
                line++;
            }
        }
        return next;
    }

    /** Takes the next character where it is the one that is asked for. */
    boolean skip(char wanted) throws IOException {
        return peek() == wanted && next() != END;
    }

    /** Takes white space. */
    void skipSpace() throws IOException {
        int next = peek();
        while (next != END && next <= ' ') {
            next();
            next = peek();
        }
    }

    /** Hands on what stands before one of two characters or the end of the buffer; control characters as their pictures. */
    void run(char stop, char other, Markup target) throws IOException {
        if (peek() == END) {
            return;
        }
        int from = at;
        while (at < end && buffer[at] != stop && buffer[at] != other) {
            char next = buffer[at];
            if (next < ' ') {
                buffer[at] = shown(next);
                line += next == '\n' ? 1 : 0;
            }
            at++;
        }
        if (at > from) {
            target.text(buffer, from, at);
        }
    }

    /** A character as it can stand in a text. */
    static char shown(char character) {
        boolean control = character < ' ' && character != '\n' && character != '\t' && character != '\r';
        return control ? (char) (PICTURES + character) : character;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, reader.read(buffer, 0, SIZE));
        return end > 0;
    }
}
