package com.acme;

public class ForNested {

    public static int value() {
        return 1;
    }
}
