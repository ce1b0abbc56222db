package com.acme;

public class Shape {

    public int sides() {
        return 4;
    }
}
