package com.acme;

public interface Greeting {

    String word();
}
