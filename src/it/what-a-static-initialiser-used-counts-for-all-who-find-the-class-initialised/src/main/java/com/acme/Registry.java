package com.acme;

public class Registry {

    public static final int SIZE = Defaults.value();
}
