package com.acme.lib;

public class Once {

    public static int value() {
        return 1;
    }
}
