package com.acme;

public class Four {
    public static int value() {
        return 1;
    }
}
