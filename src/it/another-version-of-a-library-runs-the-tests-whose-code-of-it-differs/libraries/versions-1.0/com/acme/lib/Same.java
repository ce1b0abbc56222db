package com.acme.lib;

public class Same {

    public static int value() {
        return 1;
    }
}
