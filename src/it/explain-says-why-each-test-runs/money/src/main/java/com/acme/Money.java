package com.acme;

public final class Money {

    private Money() {}

    public static int cents(int euros) {
        return euros * 100;
    }
}
