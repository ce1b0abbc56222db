package io.testflow.engine.internal.bytecode;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keeps each string once, however many classes name it; safe for use by several threads. */
final class Interner {

    private final ConcurrentMap<String, String> strings = new ConcurrentHashMap<>(1 << 16);

    String intern(String text) {
        String known = strings.get(text);
        if (known != null) {
            return known;
        }
        String raced = strings.putIfAbsent(text, text);
        return raced == null ? text : raced;
    }
}
