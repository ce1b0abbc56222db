package com.acme;

public class Cart {

    public boolean holds(int items) {
        return items <= Limits.MOST;
    }
}
