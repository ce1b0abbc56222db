package com.acme;

public class Inlined {

    public int most() {
        return Limits.MAX;
    }
}
