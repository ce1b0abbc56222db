package com.acme;

public class Catalogue {

    static int find(String name) {
        return 5;
    }
}
