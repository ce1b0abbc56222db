package com.acme.lib;

public class Tax {

    public static int of(int amount, int percent) {
        return amount * percent / 100;
    }
}
