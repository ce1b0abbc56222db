package com.acme;

import java.util.ArrayDeque;

public class Buffers {

    private static final ArrayDeque<StringBuilder> FREE = new ArrayDeque<>();

    public static StringBuilder take() {
        return FREE.isEmpty() ? new StringBuilder() : FREE.pop();
    }

    public static String give(StringBuilder buffer) {
        String text = buffer.toString();
        buffer.setLength(0);
        FREE.push(buffer);
        return text;
    }
}
