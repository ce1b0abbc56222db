package com.acme.lib;

public class Differs {

    public static int value() {
        return Math.abs(1);
    }
}
