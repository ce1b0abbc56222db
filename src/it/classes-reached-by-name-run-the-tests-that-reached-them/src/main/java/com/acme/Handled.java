package com.acme;

public class Handled {

    public static int value() {
        return 1;
    }
}
