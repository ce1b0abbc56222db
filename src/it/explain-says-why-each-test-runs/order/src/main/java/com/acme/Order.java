package com.acme;

public final class Order {

    private Order() {}

    public static int total() {
        return Money.cents(3);
    }
}
