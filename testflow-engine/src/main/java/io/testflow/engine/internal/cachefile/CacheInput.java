package io.testflow.engine.internal.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what {@link CacheOutput} wrote; behind its end throws {@link IndexOutOfBoundsException}. */
final class CacheInput {

    private final byte[] bytes;
    private final String[] strings;
    private int position;

    CacheInput(byte[] bytes, int start, Interner interner) {
        this.bytes = bytes;
        Cursor cursor = new Cursor(bytes);
        cursor.moveTo(start);
        this.strings = new String[cursor.length()];
        for (int i = 0; i < strings.length; i++) {
            int length = cursor.u2();
            strings[i] = interner.intern(ModifiedUtf8.decode(bytes, cursor.position(), length));
            cursor.skip(length);
        }
        this.position = cursor.position();
    }

    int number() {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[position++];
            number |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    long wide() {
        long number = 0;
        for (int i = 0; i < 8; i++) {
            number = number << 8 | (bytes[position++] & 0xff);
        }
        return number;
    }

    boolean flag() {
        return bytes[position++] != 0;
    }

    String string() {
        return strings[number()];
    }

    List<String> list() {
        return List.of(array());
    }

    Set<String> set() {
        return new FewNames(array());
    }

    Map<String, List<String>> services() {
        int count = number();
        if (count == 0) {
            return Map.of();
        }
        Map<String, List<String>> services = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            services.put(string(), new ArrayList<>(list()));
        }
        return services;
    }

    private String[] array() {
        String[] array = new String[number()];
        for (int i = 0; i < array.length; i++) {
            array[i] = string();
        }
        return array;
    }
}
