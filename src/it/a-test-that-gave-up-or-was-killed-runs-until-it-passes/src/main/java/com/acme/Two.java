package com.acme;

public class Two {

    public int value() {
        return 1;
    }
}
