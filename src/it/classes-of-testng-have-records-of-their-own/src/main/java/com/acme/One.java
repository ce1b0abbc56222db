package com.acme;

public class One {
    public static int value() {
        return 1;
    }
}
