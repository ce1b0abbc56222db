package com.acme.lib;

public class Twice {

    public static int value() {
        return 1;
    }
}
