package com.acme;

/** An amount. */
public class Money {

    public int value() {
        return 1; // so far
    }
}
