package io.testflow.engine.internal.source;

import java.util.Arrays;

/** Blanks the comments of a Java source, in place, on bytes of any encoding that agrees with ASCII. */
final class CommentBlanks {

    private final byte[] text;
    private final int length;
    private int at;

    private CommentBlanks(byte[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /** Overwrites comments with blanks. The text has no unicode escapes. */
    static void blank(byte[] text, int length) {
        new CommentBlanks(text, length).run();
    }

    private void run() {
        while (at < length) {
            switch (text[at]) {
                case '/' -> slash();
                case '"' -> {
                    if (is(at + 1, '"') && is(at + 2, '"')) {
                        textBlock();
                    } else {
                        quoted((byte) '"');
                    }
                }
                case '\'' -> quoted((byte) '\'');
                default -> at++;
            }
        }
    }

    private boolean is(int position, char expected) {
        return position < length && text[position] == expected;
    }

    private boolean lineEnds() {
        return text[at] == '\n' || text[at] == '\r';
    }

    private void slash() {
        if (is(at + 1, '/')) {
            while (at < length && !lineEnds()) {
                text[at++] = ' ';
            }
        } else if (is(at + 1, '*')) {
            int from = at;
            at += 2;
            while (at < length && !(is(at, '*') && is(at + 1, '/'))) {
                at++;
            }
            at = Math.min(length, at + 2);
            Arrays.fill(text, from, at, (byte) ' ');
        } else {
            at++;
        }
    }

    /** Skips a string or a character; where the end is missing it ends with the line. */
    private void quoted(byte quote) {
        at++;
        while (at < length && text[at] != quote && !lineEnds()) {
            skipEscape();
        }
        at++;
    }

    private void textBlock() {
        at += 3;
        while (at < length && !(is(at, '"') && is(at + 1, '"') && is(at + 2, '"'))) {
            skipEscape();
        }
        at += 3;
    }

    /** What an escape stands for is no part of a word: {@code "\tname"} holds the word {@code name}. */
    private void skipEscape() {
        if (text[at] == '\\' && at + 1 < length) {
            if (text[at + 1] != '\n' && text[at + 1] != '\r') {
                text[at + 1] = ' ';
            }
            at++;
            if (lineEnds()) {
                return;
            }
        }
        at++;
    }
}
