package com.acme;

public class Two {
    public static int value() {
        return 1;
    }
}
