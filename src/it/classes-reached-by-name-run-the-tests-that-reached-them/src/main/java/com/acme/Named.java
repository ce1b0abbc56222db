package com.acme;

public class Named {

    public int value() {
        return 1;
    }
}
