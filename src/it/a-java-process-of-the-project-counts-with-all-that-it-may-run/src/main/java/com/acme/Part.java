package com.acme;

public class Part {

    public String word() {
        return "hello";
    }
}
