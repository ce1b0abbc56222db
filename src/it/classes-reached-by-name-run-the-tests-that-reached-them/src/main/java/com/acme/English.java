package com.acme;

public class English implements Greeting {

    @Override
    public String word() {
        return "hello";
    }
}
