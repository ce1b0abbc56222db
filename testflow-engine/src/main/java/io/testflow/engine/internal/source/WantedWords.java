package io.testflow.engine.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Tells whether one of some words stands as a whole word in bytes. What is not ASCII is not told apart: a word with such
 * letters is taken to be wherever there are such bytes.
 */
final class WantedWords {

    private final byte[][] table;
    private boolean notAscii;
    private boolean everywhere;

    WantedWords(Set<String> words) {
        table = new byte[Math.max(16, Integer.highestOneBit(words.size()) * 4)][];
        words.forEach(this::put);
    }

    private void put(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        if (!word.chars().allMatch(c -> c < 0x80)) {
            notAscii = true;
            return;
        }
        int end = end(bytes, 0, bytes.length);
        if (end == 0) {
            everywhere = true; // an operator of Scala, a name of Kotlin that begins with a blank
            return;
        }
        byte[] first = Arrays.copyOf(bytes, end); // all of an identifier, or the first word of a name with blanks
        int slot = hash(first, 0, end) & (table.length - 1);
        while (table[slot] != null) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = first;
    }

    /** Whether one of the words stands in the first bytes of a text. */
    boolean anyIn(byte[] text, int length) {
        if (everywhere) {
            return true;
        }
        int at = 0;
        while (at < length) {
            if (notAscii && text[at] < 0) {
                return true;
            }
            int end = end(text, at, length);
            if (end > at && isWanted(text, at, end)) {
                return true;
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }

    /** {@code a$b} may be a name, the binary name of a nested type, or {@code $b} a template of Kotlin. */
    private boolean isWanted(byte[] text, int from, int to) {
        int start = from;
        for (int at = from; at < to; at++) {
            if (text[at] == '$') {
                if (contains(text, start, at)) {
                    return true;
                }
                start = at + 1;
            }
        }
        return contains(text, start, to) || (start > from && contains(text, from, to));
    }

    private boolean contains(byte[] text, int from, int to) {
        int slot = hash(text, from, to) & (table.length - 1);
        while (table[slot] != null) {
            if (Arrays.equals(table[slot], 0, table[slot].length, text, from, to)) {
                return true;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return false;
    }

    private static int end(byte[] text, int from, int to) {
        int end = from;
        while (end < to && partOfWord(text[end])) {
            end++;
        }
        return end;
    }

    private static boolean partOfWord(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '_' || b == '$';
    }

    private static int hash(byte[] text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text[at];
        }
        return hash ^ hash >>> 15;
    }
}
