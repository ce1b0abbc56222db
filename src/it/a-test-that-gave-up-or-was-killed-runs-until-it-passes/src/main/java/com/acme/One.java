package com.acme;

public class One {

    public int value() {
        return 1;
    }
}
