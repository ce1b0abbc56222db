package com.acme;

public class Clock {

    public int now() {
        return 1;
    }
    // More comes here.
}
