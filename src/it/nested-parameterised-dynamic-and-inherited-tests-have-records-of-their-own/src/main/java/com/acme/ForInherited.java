package com.acme;

public class ForInherited {

    public static int value() {
        return 1;
    }
}
