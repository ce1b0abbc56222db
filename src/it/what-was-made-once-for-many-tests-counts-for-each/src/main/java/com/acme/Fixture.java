package com.acme;

public class Fixture {

    public int make() {
        return 1;
    }
}
