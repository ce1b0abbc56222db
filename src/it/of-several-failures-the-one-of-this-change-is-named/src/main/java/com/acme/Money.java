package com.acme;

public class Money {

    public static int add(int one, int other) {
        return one + other;
    }
}
