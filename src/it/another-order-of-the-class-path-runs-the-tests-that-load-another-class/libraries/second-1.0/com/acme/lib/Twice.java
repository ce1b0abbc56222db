package com.acme.lib;

public class Twice {

    public static int value() {
        return Math.abs(1);
    }
}
