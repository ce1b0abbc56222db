package com.acme;

public class Ready {

    public boolean isReady() {
        return false;
    }
}
