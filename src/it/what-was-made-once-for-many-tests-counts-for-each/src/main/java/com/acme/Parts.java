package com.acme;

public class Parts {

    public int count() {
        return 1;
    }
}
