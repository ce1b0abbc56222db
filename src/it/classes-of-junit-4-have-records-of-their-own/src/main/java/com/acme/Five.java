package com.acme;

public class Five {
    public static int value() {
        return 1;
    }
}
