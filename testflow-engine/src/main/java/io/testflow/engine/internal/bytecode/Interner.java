package io.testflow.engine.internal.bytecode;

import java.nio.charset.StandardCharsets;

/**
 * Keeps each string once, however many classes name it, and finds a known one by its bytes alone, without making it again.
 *
 * <p>Safe for use by several threads: a look-up that misses what another thread just added is repeated under the lock.
 */
final class Interner {

    /** Open addressing, never more than half full; replaced as a whole when it grows. */
    private volatile String[] table = new String[1 << 16];

    private int count;

    String intern(String text) {
        int hash = text.hashCode();
        String[] strings = table;
        for (int i = start(hash, strings); strings[i] != null; i = i + 1 & strings.length - 1) {
            if (strings[i].equals(text)) {
                return strings[i];
            }
        }
        return add(text, hash);
    }

    /** The name of a class, with dots, that lies with slashes in modified UTF-8 (or in UTF-8). */
    String className(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return intern(ModifiedUtf8.decode(bytes, from, to - from).replace('/', '.'));
            }
            hash = 31 * hash + dotted(bytes[i]);
        }
        String[] strings = table;
        for (int i = start(hash, strings); strings[i] != null; i = i + 1 & strings.length - 1) {
            if (isClassName(strings[i], hash, bytes, from, to)) {
                return strings[i];
            }
        }
        return add(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).replace('/', '.'), hash);
    }

    private static boolean isClassName(String known, int hash, byte[] bytes, int from, int to) {
        if (known.hashCode() != hash || known.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (known.charAt(i - from) != dotted(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private static int dotted(byte character) {
        return character == '/' ? '.' : character;
    }

    private static int start(int hash, String[] strings) {
        return (hash ^ hash >>> 15) & strings.length - 1;
    }

    private synchronized String add(String text, int hash) {
        String[] strings = table;
        int i = start(hash, strings);
        while (strings[i] != null) {
            if (strings[i].equals(text)) {
                return strings[i];
            }
            i = i + 1 & strings.length - 1;
        }
        strings[i] = text;
        count++;
        if (count > strings.length / 2) {
            table = grown(strings);
        }
        return text;
    }

    private static String[] grown(String[] strings) {
        String[] grown = new String[strings.length * 2];
        for (String string : strings) {
            if (string != null) {
                int i = start(string.hashCode(), grown);
                while (grown[i] != null) {
                    i = i + 1 & grown.length - 1;
                }
                grown[i] = string;
            }
        }
        return grown;
    }
}
