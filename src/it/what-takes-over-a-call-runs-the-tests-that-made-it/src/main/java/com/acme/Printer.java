package com.acme;

public class Printer {

    public static String print(Object object) {
        return object.toString();
    }
    // An overload comes here.
}
