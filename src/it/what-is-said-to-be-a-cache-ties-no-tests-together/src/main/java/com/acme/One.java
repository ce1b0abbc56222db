package com.acme;

public class One {

    public static String text() {
        StringBuilder buffer = Buffers.take().append("One");
        return Buffers.give(buffer);
    }
}
