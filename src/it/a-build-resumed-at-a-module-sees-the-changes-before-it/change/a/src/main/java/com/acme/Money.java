package com.acme;

public class Money {

    public int value() {
        return 2 - 1;
    }
}
