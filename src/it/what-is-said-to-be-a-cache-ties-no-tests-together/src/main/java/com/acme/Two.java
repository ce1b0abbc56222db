package com.acme;

public class Two {

    public static String text() {
        StringBuilder buffer = Buffers.take().append("Two");
        return Buffers.give(buffer);
    }
}
