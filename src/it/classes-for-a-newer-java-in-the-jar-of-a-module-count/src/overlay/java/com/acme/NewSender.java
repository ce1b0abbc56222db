package com.acme;

public class NewSender {

    @Override
    public String toString() {
        return "new";
    }
}
