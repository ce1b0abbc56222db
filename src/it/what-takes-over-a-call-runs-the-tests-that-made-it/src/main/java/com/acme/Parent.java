package com.acme;

public class Parent {

    public static int count() {
        return 1;
    }
}
