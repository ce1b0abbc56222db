package com.acme.lib;

public class Till {

    public static int total(int amount) {
        return amount + Tax.of(amount, 20);
    }
}
