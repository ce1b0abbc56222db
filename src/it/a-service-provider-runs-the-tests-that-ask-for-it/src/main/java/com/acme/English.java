package com.acme;

public class English implements Greeting {

    @Override
    public String hello() {
        return "Hello";
    }
}
