package com.acme;

public class ForParameters {

    public static int value() {
        return 1;
    }
}
