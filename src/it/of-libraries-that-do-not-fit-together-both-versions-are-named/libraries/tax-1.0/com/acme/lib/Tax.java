package com.acme.lib;

public class Tax {

    public static int of(int amount) {
        return amount / 5;
    }
}
