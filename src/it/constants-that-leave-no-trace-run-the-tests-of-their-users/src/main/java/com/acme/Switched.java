package com.acme;

public class Switched {

    public String name(int colour) {
        switch (colour) {
            case Limits.RED:
                return "red";
            default:
                return "other";
        }
    }
}
