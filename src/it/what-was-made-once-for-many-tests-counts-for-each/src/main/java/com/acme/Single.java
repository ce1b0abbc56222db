package com.acme;

public class Single {

    private static Single instance;

    private final int parts = new Parts().count();

    public static synchronized Single get() {
        if (instance == null) {
            instance = new Single();
        }
        return instance;
    }

    public int parts() {
        return parts;
    }
}
