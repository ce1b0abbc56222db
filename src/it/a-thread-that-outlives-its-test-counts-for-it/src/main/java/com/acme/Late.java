package com.acme;

public class Late {

    public int value() {
        return 1;
    }
}
