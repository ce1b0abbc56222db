package com.acme;

public class Three {
    public static int value() {
        return 1;
    }
}
