package io.testflow.engine.internal.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what looks like a class in a text: {@code Lpkg/Name;} in descriptors, generic signatures and anything else.
 *
 * <p>Finds too much rather than too little. {@code Lpkg/Outer<TT;>.Inner;} names {@code pkg/Outer} and
 * {@code pkg/Outer$Inner}. Texts are bytes of (modified) UTF-8, in which all characters that matter here are one byte. For
 * one thread.
 */
final class SignatureScanner {

    /** Takes a name, with slashes, that lies in some bytes. */
    @FunctionalInterface
    interface Names {
        void name(byte[] bytes, int from, int to);
    }

    private static final byte[] NO_PREFIX = {};

    private final Names names;
    private final List<byte[]> openClasses = new ArrayList<>(2);

    SignatureScanner(Names names) {
        this.names = names;
    }

    /** Hands on each name in a text. */
    void scan(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        scan(bytes, 0, bytes.length);
    }

    /** Hands on each name in the text; takes time linear in its length. */
    void scan(byte[] text, int from, int to) {
        int i = from;
        while (i < to) {
            byte c = text[i++];
            if (c == 'L') {
                i = name(NO_PREFIX, text, i, to);
            } else if (c == '>' && !openClasses.isEmpty()) {
                byte[] outer = openClasses.remove(openClasses.size() - 1);
                if (i < to && text[i] == '.') {
                    i = name(joined(outer, new byte[] {'$'}, 0, 1), text, i + 1, to);
                }
            }
        }
        openClasses.clear();
    }

    /** Reads the name that may start here; returns where to go on. No later start before that place can be a name. */
    private int name(byte[] prefix, byte[] text, int from, int to) {
        int end = from;
        while (end < to && !endsName(text[end])) {
            end++;
        }
        if (end == from || end == to) {
            return end;
        }
        return switch (text[end]) {
            case ';', '<' -> {
                found(prefix, text, from, end);
                yield end + 1;
            }
            case '.' -> nestedNames(prefix, text, from, to);
            default -> end;
        };
    }

    /** A chain {@code pkg/Outer.Inner;} without type arguments in between, as no text of several words is. */
    private int nestedNames(byte[] prefix, byte[] text, int from, int to) {
        int end = from;
        while (end < to && (text[end] > ' ' || text[end] < 0) && (text[end] == '.' || !endsName(text[end]))) {
            end++;
        }
        boolean whole = end < to && (text[end] == ';' || text[end] == '<');
        if (!whole) {
            return end;
        }
        byte[] name = joined(prefix, text, from, end);
        for (int i = prefix.length; i < name.length; i++) {
            if (name[i] == '.') {
                names.name(name, 0, i);
                name[i] = '$';
            }
        }
        found(NO_PREFIX, joined(name, text, end, end + 1), 0, name.length);
        return end + 1;
    }

    /** Hands on a name and keeps it where type arguments follow: an inner class may come behind them. */
    private void found(byte[] prefix, byte[] text, int from, int end) {
        if (prefix.length == 0 && text[end] == ';') {
            names.name(text, from, end);
            return;
        }
        byte[] name = joined(prefix, text, from, end);
        names.name(name, 0, name.length);
        if (text[end] == '<') {
            openClasses.add(name);
        }
    }

    private static byte[] joined(byte[] prefix, byte[] text, int from, int to) {
        byte[] joined = Arrays.copyOf(prefix, prefix.length + to - from);
        System.arraycopy(text, from, joined, prefix.length, to - from);
        return joined;
    }

    private static boolean endsName(byte c) {
        return c == ';' || c == '<' || c == '.' || c == '[' || c == ':' || c == '>';
    }
}
