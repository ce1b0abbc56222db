package com.acme;

public class Defaults {

    public static int value() {
        return 1;
    }
}
