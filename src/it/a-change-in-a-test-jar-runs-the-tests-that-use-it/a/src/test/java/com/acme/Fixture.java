package com.acme;

public class Fixture {

    public int value() {
        return 1;
    }
}
