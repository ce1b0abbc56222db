package com.acme.lib;

public class Where {

    public static int value() {
        return 17;
    }
}
