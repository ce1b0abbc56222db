package com.acme.lib;

public class Differs {

    public static int value() {
        return 1;
    }
}
