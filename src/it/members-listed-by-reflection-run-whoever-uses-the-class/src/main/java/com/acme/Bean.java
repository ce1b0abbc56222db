package com.acme;

public class Bean {

    public int getValue() {
        return 1;
    }
    // More comes here.
}
